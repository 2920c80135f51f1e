package io.github.chuanliu.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The side file that names what could not be published: a JSON object a line with place and reason. */
public final class BadLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Clock clock;

    /** @param file created when it is needed, appended to */
    public BadLines(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Appends problems.
     *
     * @throws FeedException if they cannot be written: feeding on would lose them
     */
    public void write(List<FeedItem.Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        try {
            for (FeedItem.Problem problem : problems) {
                lines.append(JSON.writeValueAsString(JSON.createObjectNode()
                                .put("time", clock.instant().toString())
                                .put("where", problem.where())
                                .put("url", problem.what())
                                .put("reason", problem.why())))
                        .append('\n');
            }
            Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            Files.write(
                    file,
                    lines.toString().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new FeedException(
                    "bad lines cannot be written to " + file + " (" + FailureText.of(e)
                            + "); name another file with --bad-lines",
                    e);
        }
    }
}
