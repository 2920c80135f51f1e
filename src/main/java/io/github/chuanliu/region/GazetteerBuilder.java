package io.github.chuanliu.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regenerates {@code divisions.tsv} from the vendored sources: names and codes from mumuy/data_location, which keeps Taiwan
 * under 830000 where GB/T 2260 writes 710000, and years from the revisions of GB/T 2260.
 */
public final class GazetteerBuilder {

    /** The commit of the source that is vendored; it is the gazetteer's version. */
    static final String SOURCE_VERSION = "mumuy/data_location@a40c560 (2026-04)";

    private static final Pattern ENTRY = Pattern.compile("\"(\\d{6})\":\"([^\"]+)\"");

    private static final Pattern SUCCESSOR = Pattern.compile("\"(\\d{6})\":\\s*\\[\\s*\"(\\d{6})\"");

    /** More often no code has changed; a circle in the source ends here. */
    private static final int MOST_STEPS = 10;

    private GazetteerBuilder() {}

    /**
     * Writes the table and reports what changed in it.
     *
     * @param sources folder that holds {@code mumuy} and {@code gb2260}
     * @param target the table to write
     * @param report receives one line per added or removed row, then a summary
     */
    public static void build(Path sources, Path target, Consumer<String> report) throws IOException {
        Map<String, String> current = entries(sources.resolve("mumuy/list.json"));
        Map<String, String> former = entries(sources.resolve("mumuy/history.json"));
        Map<String, String> successors = successors(sources.resolve("mumuy/diff.json"));
        CodeRevisions revisions = CodeRevisions.read(sources.resolve("gb2260/revisions.tsv"));
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> entry : current.entrySet()) {
            if (isDivision(entry)) {
                lines.add(entry.getKey() + "\t" + entry.getValue() + "\tcurrent\t\t"
                        + revisions.current(entry.getKey(), entry.getValue()).cells());
            }
        }
        for (Map.Entry<String, String> entry : former.entrySet()) {
            if (isDivision(entry) && !entry.getValue().equals(current.get(entry.getKey()))) {
                lines.add(entry.getKey() + "\t" + entry.getValue() + "\tformer\t"
                        + successors.getOrDefault(entry.getKey(), "") + "\t"
                        + revisions.former(entry.getKey(), entry.getValue()).cells());
            }
        }
        for (CodeRevisions.Entry entry : revisions.entries()) {
            String code = entry.adcode();
            boolean renamed =
                    !entry.name().equals(current.get(code)) && !entry.name().equals(former.get(code));
            if (renamed && isDivision(Map.entry(code, entry.name()))) {
                String successor = current.containsKey(code) ? code : successors.getOrDefault(code, "");
                lines.add(code + "\t" + entry.name() + "\tformer\t" + successor + "\t"
                        + revisions.former(code, entry.name()).cells());
            }
        }
        List<String> before = Files.exists(target) ? rowsOf(target) : List.of();
        reportChanges(before, lines, report);
        Files.writeString(target, header() + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        report.accept(target + ": " + lines.size() + " divisions, from " + SOURCE_VERSION);
    }

    private static boolean isDivision(Map.Entry<String, String> entry) {
        return !entry.getKey().endsWith("0000")
                && "市县区盟旗州".indexOf(entry.getValue().charAt(entry.getValue().length() - 1)) >= 0
                && !entry.getValue().equals("市辖区")
                && !entry.getValue().equals("县")
                && !entry.getValue().startsWith("省直辖")
                && !entry.getValue().startsWith("自治区直辖");
    }

    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        Matcher matcher = ENTRY.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (matcher.find()) {
            String code =
                    matcher.group(1).startsWith("83") ? "71" + matcher.group(1).substring(2) : matcher.group(1);
            entries.put(code, matcher.group(2).strip());
        }
        return entries;
    }

    /** The code that a former code became in the end; the first where it was split. */
    private static Map<String, String> successors(Path file) throws IOException {
        Map<String, String> next = new TreeMap<>();
        Matcher matcher = SUCCESSOR.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (matcher.find()) {
            next.put(matcher.group(1), matcher.group(2));
        }
        Map<String, String> last = new TreeMap<>();
        for (String code : next.keySet()) {
            String at = code;
            for (int step = 0; step < MOST_STEPS && next.containsKey(at); step++) {
                at = next.getOrDefault(at, at);
            }
            last.put(code, at);
        }
        return last;
    }

    private static List<String> rowsOf(Path table) throws IOException {
        return Files.readAllLines(table, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("adcode"))
                .toList();
    }

    private static void reportChanges(List<String> before, List<String> after, Consumer<String> report) {
        TreeSet<String> added = new TreeSet<>(after);
        before.forEach(added::remove);
        TreeSet<String> removed = new TreeSet<>(before);
        after.forEach(removed::remove);
        added.forEach(row -> report.accept("+ " + row));
        removed.forEach(row -> report.accept("- " + row));
        report.accept(added.size() + " added, " + removed.size() + " removed");
    }

    private static String header() {
        return "# Divisions below the provinces, today and before. Generated by GazetteerBuilder, do not edit.\n"
                + "# source: " + SOURCE_VERSION + "; licence: MIT, see src/main/gazetteer/mumuy/LICENSE\n"
                + "# years: npm gb2260@0.6.0, revisions of December 2002 to July 2016; licence: MIT. since: the first year of a name"
                + " that began after 2002,\n# 2016 also for one that began later; until: the last year in which a former"
                + " name stood, 2002 also for one that ended before\n"
                + "adcode\tname\tstatus\tsuccessor\tsince\tuntil\n";
    }
}
