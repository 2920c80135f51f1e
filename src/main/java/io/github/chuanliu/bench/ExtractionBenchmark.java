package io.github.chuanliu.bench;

import io.github.chuanliu.bench.PageSet.Entry;
import io.github.chuanliu.text.ArticleExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well the article is cut out of a page, kind by kind, beside plain ways to do it, and how many pages a second one core
 * takes with all facts read.
 */
public final class ExtractionBenchmark {

    private static final int RUN_LINE = 20;
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final long MEASURED_NANOS = 2_000_000_000L;

    private final PageSet pages;
    private final Map<String, ContentMethod> methods = new LinkedHashMap<>();

    /**
     * @param repository the folder of a checkout, whose pages are taken
     * @throws IOException when it is none
     */
    public ExtractionBenchmark(Path repository) throws IOException {
        this.pages = new PageSet(repository);
        methods.put("ours", new ContentMethod.Ours(ArticleExtractor.withDefaults()));
        methods.put("longest run", new ContentMethod.LongestRun(RUN_LINE));
        methods.put("p elements", new ContentMethod.ParagraphElements());
        methods.put("whole page", new ContentMethod.WholePage());
    }

    /** Prints F1 of bodies by kind and method, pages rejected, and pages a second. */
    public void run(PrintStream out) {
        out.printf("%-22s %6s", "F1 of the body", "pages");
        methods.keySet().forEach(name -> out.printf(" %12s", name));
        out.println();
        pages.kinds().forEach((kind, entries) -> {
            boolean none = entries.stream().allMatch(entry -> entry.body().isEmpty());
            out.printf("%-22s %6d", none ? kind + ", rejected" : kind, entries.size());
            for (ContentMethod method : methods.values()) {
                out.printf(Locale.ROOT, " %12.4f", mean(method, entries));
            }
            out.println();
        });
        out.println();
        out.printf("%-22s %6s%n", "pages/s, one core", "ours");
        pages.kinds()
                .forEach((kind, entries) -> out.printf(Locale.ROOT, "%-22s %6.0f%n", kind, pagesPerSecond(entries)));
    }

    /** Mean F1, 0 to 1; where the right body is empty, 1 for an empty one and 0 for any other. */
    private static double mean(ContentMethod method, List<Entry> entries) {
        return entries.stream()
                .mapToDouble(entry -> CharacterGrams.f1(method.body(entry.page()), entry.body()))
                .average()
                .orElse(0);
    }

    private double pagesPerSecond(List<Entry> entries) {
        ContentMethod ours = methods.values().iterator().next();
        round(ours, entries, WARM_UP_NANOS);
        double before = ProcessCpu.seconds();
        int read = round(ours, entries, MEASURED_NANOS);
        return read / (ProcessCpu.seconds() - before);
    }

    private static int round(ContentMethod method, List<Entry> entries, long nanos) {
        long end = System.nanoTime() + nanos;
        int read = 0;
        while (System.nanoTime() < end) {
            for (Entry entry : entries) {
                method.body(entry.page());
                read++;
            }
        }
        return read;
    }
}
