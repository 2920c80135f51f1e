package io.github.chuanliu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.article.PageSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages of the repository with the bodies that a reader cut out of them, by kind of page. */
final class PageSet {

    /**
     * One page.
     *
     * @param page as it was fetched
     * @param body what is right; empty when the page holds no article
     */
    record Entry(PageSnapshot page, String body) {}

    private static final int SEEDS = 5;
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Path OWN = Path.of("src/test/resources/io/github/chuanliu/text/pages");
    private static final Path SITES = Path.of("src/test/resources/io/github/chuanliu/text/sites");
    private static final Instant FETCHED = Instant.parse("2024-10-01T00:00:00Z");

    private final Map<String, List<Entry>> kinds = new TreeMap<>();

    /**
     * Reads them.
     *
     * @param repository the folder of a checkout
     * @throws IOException when one of its files is missing
     */
    PageSet(Path repository) throws IOException {
        if (!Files.isDirectory(repository.resolve(OWN))) {
            throw new NoSuchFileException(repository.resolve(OWN).toString());
        }
        for (int seed = 0; seed < SEEDS; seed++) {
            JsonNode gold = new ObjectMapper()
                    .readTree(repository
                            .resolve(GOLD)
                            .resolve("seed" + seed + ".json")
                            .toFile());
            Path file = repository.resolve("seeds").resolve(gold.get("file").asText());
            add(
                    "seeds, text",
                    page(file.toString(), "text/plain", Files.readAllBytes(file)),
                    gold.get("body").asText());
        }
        addAll(repository.resolve(OWN), "own");
        addAll(repository.resolve(SITES), "like sites");
    }

    private void addAll(Path folder, String prefix) throws IOException {
        for (PageCase one : PageCase.in(folder)) {
            boolean judged =
                    one.expected().containsKey("body") || one.expected().containsKey("rejected");
            if (judged) {
                add(
                        kind(one, prefix),
                        page(one.name(), one.contentType(), one.bytes()),
                        one.expected().getOrDefault("body", ""));
            }
        }
    }

    private static String kind(PageCase one, String prefix) {
        if (one.expected().containsKey("rejected")) {
            return "no article";
        }
        if (one.expected().containsKey("sections")) {
            return "briefs";
        }
        String language = one.name().contains("english") ? "English" : "Chinese";
        return prefix + ", " + language + (one.contentType().equals("text/html") ? ", HTML" : ", text");
    }

    private void add(String kind, PageSnapshot page, String body) {
        kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Entry(page, body));
    }

    private static PageSnapshot page(String name, String type, byte[] bytes) {
        String url = "https://bench.example/" + name;
        return new PageSnapshot(url, FETCHED, type, Optional.empty(), bytes, "bench", Map.of());
    }

    Map<String, List<Entry>> kinds() {
        return kinds;
    }
}
