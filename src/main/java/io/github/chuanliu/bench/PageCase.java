package io.github.chuanliu.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A hand-made page and what must come out of it. A file holds lines {@code field: value}, after {@code body:} the paragraphs, a
 * line {@code =====}, and the page.
 *
 * @param name of the file; {@code .html} or {@code .txt} says what the page is
 * @param expected fields by name; {@code rejected} stands alone, {@code encoding} is how the page is sent (else UTF-8)
 * @param page its text
 */
public record PageCase(String name, Map<String, String> expected, String page) {

    /**
     * The cases of a folder in the order of their names.
     *
     * @throws IOException when the folder or a file cannot be read
     */
    public static List<PageCase> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.sorted().toList();
            List<PageCase> cases = new java.util.ArrayList<>();
            for (Path file : sorted) {
                cases.add(read(file));
            }
            return cases;
        }
    }

    private static PageCase read(Path file) throws IOException {
        String[] parts = Files.readString(file).split("\n=====\n", 2);
        Map<String, String> expected = new LinkedHashMap<>();
        String[] head = parts[0].split("\nbody:\n", 2);
        for (String line : head[0].split("\n")) {
            int colon = line.indexOf(':');
            expected.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        if (head.length > 1) {
            expected.put("body", head[1]);
        }
        return new PageCase(String.valueOf(file.getFileName()), expected, parts[1]);
    }

    /** The MIME type of the page. */
    public String contentType() {
        return name.endsWith(".html") ? "text/html" : "text/plain";
    }

    /** The page as a server would send it. */
    public byte[] bytes() {
        return page.getBytes(Charset.forName(expected.getOrDefault("encoding", "UTF-8")));
    }

    @Override
    public String toString() {
        return name + ": " + expected.get("why");
    }
}
