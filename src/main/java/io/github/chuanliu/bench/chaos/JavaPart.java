package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part that is a main class of this class path in a virtual machine of its own. */
public final class JavaPart implements Part {

    private final String name;
    private final Kind kind;
    private final Path log;
    private final Optional<Path> expendable;
    private final List<String> command;
    private Optional<ProcessHandle> process = Optional.empty();

    /**
     * @param name in the report, and of its log file
     * @param folder where the log goes
     * @param expendable state that it may lose, if it has any
     * @param jvm options of the virtual machine
     * @param arguments main class and its arguments
     */
    public JavaPart(
            String name, Kind kind, Path folder, Optional<Path> expendable, List<String> jvm, List<String> arguments) {
        this.name = name;
        this.kind = kind;
        this.log = folder.resolve(name + ".log");
        this.expendable = expendable;
        command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        // Small and quick to start: several of them share the machine.
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(arguments);
    }

    @Override
    public void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        process = Optional.of(builder.start().toHandle());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public Optional<Path> expendable() {
        return expendable;
    }
}
