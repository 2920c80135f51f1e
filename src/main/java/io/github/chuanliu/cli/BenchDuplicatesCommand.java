package io.github.chuanliu.cli;

import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.bench.DuplicateBenchmark;
import io.github.chuanliu.bench.DuplicateIndexBenchmark;
import io.github.chuanliu.text.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well near duplicates are found, and what the index behind it costs. */
@Command(
        name = "duplicates",
        description =
                "Prints precision, recall and F1 of duplicate detection by class of reprint, look-alikes merged by"
                        + " mistake, and what the index costs. Tags are those that the generator knows; framed pages go"
                        + " through our own extraction. No broker.",
        mixinStandardHelpOptions = true)
final class BenchDuplicatesCommand implements Callable<Integer> {

    private static final Instant FETCHED = Instant.parse("2024-05-20T00:00:00Z");

    @Option(names = "--stories", defaultValue = "300", description = "stories to write (default: ${DEFAULT-VALUE})")
    private int stories;

    @Option(names = "--seed", defaultValue = "1", description = "of the generator (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--canonicals",
            defaultValue = "200000",
            description = "stories that the index holds (default: ${DEFAULT-VALUE}); a million needs"
                    + " CHUANLIU_JAVA_OPTS=-Xmx2g")
    private int canonicals;

    @Override
    public Integer call() {
        ArticleExtractor extractor = ArticleExtractor.withDefaults();
        new DuplicateBenchmark(stories, seed, page -> body(extractor, page)).run(System.out);
        System.out.println();
        new DuplicateIndexBenchmark(canonicals).run(System.out);
        return 0;
    }

    /** The body that extraction finds; nothing where it finds none, which counts as missed. */
    private static String body(ArticleExtractor extractor, String page) {
        PageSnapshot snapshot = new PageSnapshot(
                "https://bench.example/",
                FETCHED,
                "text/plain",
                Optional.of("UTF-8"),
                page.getBytes(StandardCharsets.UTF_8),
                "bench",
                Map.of());
        return extractor.extract(snapshot) instanceof Extraction.Extracted extracted
                ? extracted.article().body()
                : "";
    }
}
