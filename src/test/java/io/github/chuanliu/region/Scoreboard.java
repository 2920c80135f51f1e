package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionPair.Relation;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts how well pairs match their labels: per relation, per text, and per band of confidence. */
final class Scoreboard {

    private static final class Count {
        private int right;
        private int spurious;
        private int missed;

        private double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + spurious + missed);
        }
    }

    private static final String STOPS = "。！？!?\n";

    private final Map<Relation, Count> relations = new EnumMap<>(Relation.class);
    private final Map<Integer, int[]> bands = new TreeMap<>();
    private final Count cooperating = new Count();
    private int texts;
    private int exact;
    private int sentences;
    private int exactSentences;
    private int unrelated;
    private int falseAlarms;

    /** @param text without its outlet */
    void add(String text, Set<String> labelled, List<RegionPair> pairs) {
        Set<String> found = new HashSet<>();
        for (RegionPair pair : pairs) {
            String key = pair.relation() + " " + pair.key();
            found.add(key);
            int[] band = bands.computeIfAbsent((int) Math.min(9, pair.confidence() * 10), any -> new int[3]);
            band[0]++;
            band[1] += labelled.contains(key) ? 1 : 0;
            band[2] += (int) Math.round(pair.confidence() * 1000);
        }
        texts++;
        exact += found.equals(labelled) ? 1 : 0;
        if (isOneSentence(text)) {
            sentences++;
            exactSentences += found.equals(labelled) ? 1 : 0;
        }
        if (labelled.isEmpty()) {
            unrelated++;
            falseAlarms += found.isEmpty() ? 0 : 1;
        }
        for (Relation relation : Relation.values()) {
            count(relations.computeIfAbsent(relation, any -> new Count()), of(relation, labelled), of(relation, found));
        }
        count(cooperating, unordered(labelled), unordered(found));
    }

    private static boolean isOneSentence(String text) {
        int end = 0;
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end >= text.length() - 1;
    }

    private static void count(Count count, Set<String> labelled, Set<String> found) {
        for (String pair : found) {
            if (labelled.contains(pair)) {
                count.right++;
            } else {
                count.spurious++;
            }
        }
        labelled.stream().filter(pair -> !found.contains(pair)).forEach(pair -> count.missed++);
    }

    private static Set<String> of(Relation relation, Set<String> pairs) {
        Set<String> some = new HashSet<>(pairs);
        some.removeIf(pair -> !pair.startsWith(relation + " "));
        return some;
    }

    private static Set<String> unordered(Set<String> pairs) {
        Set<String> some = new HashSet<>();
        for (String pair : pairs) {
            String[] sides = pair.substring(pair.indexOf(' ') + 1).split("[>~]");
            some.add(sides[0].compareTo(sides[1]) < 0 ? sides[0] + "~" + sides[1] : sides[1] + "~" + sides[0]);
        }
        return some;
    }

    double f1(Relation relation) {
        return relations.getOrDefault(relation, new Count()).f1();
    }

    double cooperatingF1() {
        return cooperating.f1();
    }

    double exactRate() {
        return (double) exact / texts;
    }

    double exactSentenceRate() {
        return sentences == 0 ? 0 : (double) exactSentences / sentences;
    }

    double falseAlarmRate() {
        return unrelated == 0 ? 0 : (double) falseAlarms / unrelated;
    }

    /** How far stated confidence lies from the share that is right, weighted by pairs. */
    double calibrationError() {
        double error = 0;
        int all = 0;
        for (int[] band : bands.values()) {
            error += Math.abs(band[2] / 1000.0 - band[1]);
            all += band[0];
        }
        return all == 0 ? 0 : error / all;
    }

    String report(String title) {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "%n%s: %d texts, exactly right %.3f, of one sentence %d of %d = %.3f, false alarms %d of %d unrelated texts ="
                        + " %.3f%n",
                title,
                texts,
                exactRate(),
                exactSentences,
                sentences,
                exactSentenceRate(),
                falseAlarms,
                unrelated,
                falseAlarmRate()));
        relations.forEach((relation, count) -> line(report, relation.name(), count));
        line(report, "any, undirected", cooperating);
        report.append(String.format(Locale.ROOT, "confidence    pairs  right  mean stated%n"));
        bands.forEach((band, counts) -> report.append(String.format(
                Locale.ROOT,
                "%.1f - %.1f %8d  %.3f  %.3f%n",
                band / 10.0,
                (band + 1) / 10.0,
                counts[0],
                (double) counts[1] / counts[0],
                counts[2] / 1000.0 / counts[0])));
        report.append(String.format(Locale.ROOT, "calibration error %.3f%n", calibrationError()));
        return report.toString();
    }

    private static void line(StringBuilder report, String name, Count count) {
        double precision =
                count.right + count.spurious == 0 ? 1 : (double) count.right / (count.right + count.spurious);
        double recall = count.right + count.missed == 0 ? 1 : (double) count.right / (count.right + count.missed);
        report.append(String.format(
                Locale.ROOT,
                "%-16s P %.3f R %.3f F1 %.3f (%d right, %d spurious, %d missed)%n",
                name,
                precision,
                recall,
                count.f1(),
                count.right,
                count.spurious,
                count.missed));
    }
}
