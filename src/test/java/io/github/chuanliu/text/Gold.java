package io.github.chuanliu.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.article.PageSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The seeds and the facts that a reader wrote down for them. */
final class Gold {

    static final int SEEDS = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Gold() {}

    static JsonNode read(int seed) {
        try (InputStream in = Gold.class.getResourceAsStream("/gold/seed" + seed + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PageSnapshot page(int seed) {
        String name = read(seed).get("file").asText();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            Path file = files.filter(path -> path.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow();
            return Pages.at("file:///" + name, Files.readAllBytes(file), "text/plain", Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> text(JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node.asText());
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
