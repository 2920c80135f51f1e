package io.github.chuanliu.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the tab-separated tables beside this class: # starts a comment, the first other line is the header. */
final class Tables {

    private static final Pattern SPACE = Pattern.compile("[ \\u3000]");

    private Tables() {}

    /** The rows of a table, each padded with empty cells to the width of the header. */
    static List<List<String>> rows(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("table " + name + " is missing from the class path");
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name + " cannot be read", e);
        }
    }

    /** The first cells of those rows whose second cell is {@code kind}. */
    static List<String> words(String name, String kind) {
        return rows(name).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .toList();
    }

    /** Those of a table that is at hand; {@code name} is what errors call it. */
    static List<List<String>> rows(String name, BufferedReader reader) {
        List<List<String>> rows = new ArrayList<>();
        try (LineNumberReader lines = new LineNumberReader(reader)) {
            int width = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = new ArrayList<>(List.of(line.split("\t", -1)));
                if (width == 0) {
                    width = cells.size();
                    continue;
                }
                if (cells.size() == 1 && width > 1 && SPACE.matcher(line).find()) {
                    throw new IllegalArgumentException(name + ", line " + lines.getLineNumber()
                            + ": cells are separated by a tab, not by spaces: " + line);
                }
                while (cells.size() < width) {
                    cells.add("");
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name + " cannot be read", e);
        }
    }
}
