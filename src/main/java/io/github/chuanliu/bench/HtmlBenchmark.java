package io.github.chuanliu.bench;

import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.text.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * CPU time a page of large HTML, beside a bare parse of the same bytes, and of the same pages in a compressed web
 * archive, beside its library alone. One thread, no broker; all are measured in turns.
 *
 * @param pages in each round
 * @param rounds counted; one more is made before to warm up
 * @param seed of the pages
 * @param archive reads a web archive as the feeder does, and returns how many pages were in it
 */
public record HtmlBenchmark(int pages, int rounds, long seed, ToIntFunction<Path> archive) {

    private static final String PARSE = "bare Jsoup.parse";
    private static final String UNPACK = "bare jwarc";

    /** @param folder for the archive, which is deleted at the end */
    public void run(ArticleExtractor extractor, Path folder, PrintStream out) throws IOException {
        List<PageSnapshot> input = new ArrayList<>();
        HtmlPress press = new HtmlPress(seed);
        for (int i = 0; i < pages; i++) {
            input.add(press.next());
        }
        Path warc = folder.resolve("pages.warc.gz");
        write(input, warc);
        long bytes = input.stream().mapToLong(page -> page.body().length).sum();
        out.printf(
                Locale.ROOT,
                "%,d pages of %,d KB on average, seed %d; %,d KB as web archive; %d rounds after one to warm up%n%n",
                pages,
                bytes / pages / 1000,
                seed,
                Files.size(warc) / 1000,
                rounds);
        Map<String, IntSupplier> steps = new LinkedHashMap<>();
        steps.put(PARSE, () -> count(input.stream().filter(HtmlBenchmark::parsed)));
        steps.put("article and facts", () -> count(input.stream().filter(page -> extracted(extractor, page))));
        steps.put(UNPACK, () -> unpacked(warc));
        steps.put("WARC to page snapshots", () -> archive.applyAsInt(warc));
        print(measured(steps), bytes, out);
        Files.delete(warc);
    }

    private Map<String, Spread> measured(Map<String, IntSupplier> steps) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, IntSupplier> step : steps.entrySet()) {
                long start = threads.getCurrentThreadCpuTime();
                int done = step.getValue().getAsInt();
                if (done != pages) {
                    throw new IllegalStateException(step.getKey() + " gave " + done + " of " + pages + " pages");
                }
                if (round > 0) {
                    millis.computeIfAbsent(step.getKey(), name -> new ArrayList<>())
                            .add((threads.getCurrentThreadCpuTime() - start) / 1e6 / pages);
                }
            }
        }
        Map<String, Spread> spreads = new LinkedHashMap<>();
        millis.forEach((name, all) -> spreads.put(name, new Spread(all)));
        return spreads;
    }

    private void print(Map<String, Spread> measured, long bytes, PrintStream out) {
        out.println("                          CPU ms a page   (least to most)   MB a CPU second    to its baseline");
        double baseline = 1;
        for (Map.Entry<String, Spread> step : measured.entrySet()) {
            Spread spread = step.getValue();
            boolean bare = step.getKey().equals(PARSE) || step.getKey().equals(UNPACK);
            baseline = bare ? spread.median() : baseline;
            out.printf(
                    Locale.ROOT,
                    "%-24s  %13.3f   (%5.3f to %5.3f)   %15.1f   %16.2f%n",
                    step.getKey(),
                    spread.median(),
                    spread.least(),
                    spread.most(),
                    bytes / 1e3 / pages / spread.median(),
                    spread.median() / baseline);
        }
    }

    private static int count(Stream<PageSnapshot> done) {
        return (int) done.count();
    }

    private static boolean parsed(PageSnapshot page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.body()), "UTF-8", page.url())
                    .hasText();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static boolean extracted(ArticleExtractor extractor, PageSnapshot page) {
        return extractor.extract(page) instanceof Extraction.Extracted;
    }

    private static void write(List<PageSnapshot> pages, Path file) throws IOException {
        try (WarcWriter writer = new WarcWriter(
                Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                WarcCompression.GZIP)) {
            for (PageSnapshot page : pages) {
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("text/html; charset=utf-8"), page.body())
                        .build();
                writer.write(new WarcResponse.Builder(page.url())
                        .date(Instant.parse("2024-05-20T02:00:00Z"))
                        .body(MediaType.HTTP_RESPONSE, http)
                        .build());
            }
        }
    }

    private static int unpacked(Path file) {
        int count = 0;
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    response.http().body().stream().readAllBytes();
                    count++;
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return count;
    }
}
