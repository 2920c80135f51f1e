package io.github.chuanliu.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Word lists and tables that ship beside the classes: one entry a line, tab-separated columns, # for comments. */
final class WordList {

    private WordList() {}

    static Set<String> load(String resource) {
        Set<String> words = new LinkedHashSet<>();
        for (List<String> row : rows(resource)) {
            words.add(row.get(0));
        }
        return Set.copyOf(words);
    }

    /** The rows in file order. */
    static List<List<String>> rows(String resource) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
        return List.copyOf(rows);
    }
}
