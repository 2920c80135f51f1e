package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.JavaPart;
import io.github.chuanliu.bench.chaos.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Commands of this program as processes of their own.
 *
 * @param folder where they keep their state and their logs
 * @param connection options that every command gets
 */
record ProcessParts(Path folder, List<String> connection) {

    /**
     * A {@code stream} that is called so.
     *
     * @param more further options
     */
    Part stream(String name, List<String> more) {
        Path state = folder.resolve(name + "-state");
        List<String> command = new ArrayList<>(List.of("stream", "--state-dir", state.toString()));
        command.addAll(more);
        return part(name, Part.Kind.STREAM, Optional.of(state), command);
    }

    /**
     * A {@code feed --follow}.
     *
     * @param pages the folder that it follows
     * @param badLines its side file
     * @param more further options
     */
    Part feeder(Path pages, Path badLines, List<String> more) {
        List<String> command = new ArrayList<>(List.of("feed", "--follow", pages.toString()));
        command.addAll(List.of("--bad-lines", badLines.toString(), "--interval", "200", "--min-age", "500"));
        command.addAll(more);
        return part("feeder", Part.Kind.FEEDER, Optional.empty(), command);
    }

    private Part part(String name, Part.Kind kind, Optional<Path> expendable, List<String> command) {
        List<String> arguments = new ArrayList<>(List.of(Main.class.getName()));
        arguments.addAll(command);
        arguments.addAll(connection);
        return new JavaPart(name, kind, folder, expendable, List.of("-Xmx300m"), arguments);
    }

    /** The options that name a pipeline's cluster and its size limit. */
    static List<String> connecting(Pipeline pipeline) {
        return List.of(
                "--bootstrap-servers",
                pipeline.connection().bootstrapServers(),
                "--schema-registry-url",
                pipeline.connection().schemaRegistryUrl(),
                "--max-page-bytes",
                Integer.toString(pipeline.limits().pageBytes()));
    }
}
