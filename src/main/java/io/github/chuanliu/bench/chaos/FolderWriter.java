package io.github.chuanliu.bench.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Drops pages into a followed folder the way crawlers do: lines appended, files rotated, gzip members, page files. */
final class FolderWriter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FETCHED = "2024-05-20T10:00:00+08:00";
    private static final int LINES_A_FILE = 200;

    private final Path folder;
    private int lines;
    private int rotations;

    FolderWriter(Path folder) {
        this.folder = folder;
    }

    void write(FedPage page) throws IOException {
        switch (page.way()) {
            case ONE_FILE -> append("again.jsonl", line(page));
            case ROTATED -> {
                append("crawl.jsonl", line(page));
                rotate();
            }
            case PACKED -> append("packed.jsonl.gz", gzip(line(page)));
            case TEXT_FILE, HTML_FILE -> pageFile(page);
            case RECORD -> throw new IllegalArgumentException("this page does not come in by a file: " + page.url());
        }
    }

    private void append(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void rotate() throws IOException {
        lines++;
        if (lines % LINES_A_FILE == 0) {
            rotations++;
            Files.move(folder.resolve("crawl.jsonl"), folder.resolve("crawl.jsonl." + rotations));
        }
    }

    private void pageFile(FedPage page) throws IOException {
        String name = page.url().substring("file:///".length());
        Path part = folder.resolve(name + ".part");
        Files.write(part, page.body());
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] line(FedPage page) throws IOException {
        String json = JSON.writeValueAsString(JSON.createObjectNode()
                .put("url", page.url())
                .put("fetchedAt", FETCHED)
                .put("bodyBase64", Base64.getEncoder().encodeToString(page.body())));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
