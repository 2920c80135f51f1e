package io.github.chuanliu.local;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the registry's process printed.
 *
 * @param file its standard output and error of this run
 */
record RegistryLog(Path file) {

    private static final Pattern LISTENING =
            Pattern.compile("Listening on: http://" + Pattern.quote(LoopbackPort.HOST) + ":(\\d{1,5})");
    private static final int TAIL_LINES = 6;

    /** Bytes that any reader of log lines accepts, whatever they are. */
    private static final Charset TOLERANT = StandardCharsets.ISO_8859_1;

    /** The port that it listens on, once it says so. */
    Optional<Integer> port() throws IOException {
        Matcher matcher = LISTENING.matcher(text());
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** True if the log speaks of a port that was already taken. */
    boolean portTaken() throws IOException {
        return text().toLowerCase(Locale.ROOT).contains("address already in use") || text().contains("already bound");
    }

    /** The last lines that are no stack frames, joined with {@code " | "}. */
    String tail() throws IOException {
        List<String> lines = text().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("at ") && !line.startsWith("..."))
                .toList();
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file, TOLERANT) : "";
    }
}
