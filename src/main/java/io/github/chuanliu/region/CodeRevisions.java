package io.github.chuanliu.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** In which years a code of GB/T 2260 stood with a name, as far as the revisions at hand tell. */
final class CodeRevisions {

    /** First and last revision, each as YYYYMM. */
    private record Span(String first, String last) {}

    /**
     * The first and the last year of a name.
     *
     * @param since empty when it is older than the first revision
     * @param until empty when it outlived the last
     */
    record Years(String since, String until) {
        String cells() {
            return since + "\t" + until;
        }
    }

    /** Taiwan, Hong Kong and Macao, whose places these revisions leave out. */
    private static final List<String> LEFT_OUT = List.of("71", "81", "82");

    /** A code with a name that it had in some revision. */
    record Entry(String adcode, String name) {}

    private final Map<Entry, Span> spans = new LinkedHashMap<>();
    private final TreeSet<String> revisions = new TreeSet<>();

    private CodeRevisions() {}

    static CodeRevisions read(Path table) throws IOException {
        CodeRevisions read = new CodeRevisions();
        for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
            if (line.startsWith("#") || line.startsWith("adcode")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            read.spans.put(new Entry(cells[0], cells[1]), new Span(cells[2], cells[3]));
            read.revisions.add(cells[2]);
            read.revisions.add(cells[3]);
        }
        return read;
    }

    /** All of them, by code. */
    Set<Entry> entries() {
        return spans.keySet();
    }

    /** Of a name that holds: one that no revision has began after the last of them. */
    Years current(String adcode, String name) {
        Span span = spans.get(new Entry(adcode, name));
        if (span == null) {
            return new Years(isLeftOut(adcode) ? "" : year(revisions.last()), "");
        }
        return new Years(since(span), "");
    }

    /** Of a name that holds no more: one that no revision has ended before the first of them. */
    Years former(String adcode, String name) {
        Span span = spans.get(new Entry(adcode, name));
        if (span == null) {
            return new Years("", isLeftOut(adcode) ? "" : year(revisions.first()));
        }
        return new Years(since(span), span.last().equals(revisions.last()) ? "" : year(span.last()));
    }

    private String since(Span span) {
        return span.first().equals(revisions.first()) ? "" : year(span.first());
    }

    private static boolean isLeftOut(String adcode) {
        return LEFT_OUT.contains(adcode.substring(0, 2));
    }

    private static String year(String revision) {
        return revision.substring(0, 4);
    }
}
