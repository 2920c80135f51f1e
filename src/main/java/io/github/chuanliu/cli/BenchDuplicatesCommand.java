package io.github.chuanliu.cli;

import io.github.chuanliu.bench.DuplicateBenchmark;
import io.github.chuanliu.bench.DuplicateIndexBenchmark;
import io.github.chuanliu.bench.FramedReading;
import io.github.chuanliu.bench.StoryReading;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well near duplicates are found, and what the index behind it costs. */
@Command(
        name = "duplicates",
        description =
                "Prints precision, recall and F1 of duplicate detection by class of reprint, look-alikes merged by"
                        + " mistake, once with everything read right and once through our own extraction and tagging of"
                        + " framed pages, and what the index costs. No broker.",
        mixinStandardHelpOptions = true)
final class BenchDuplicatesCommand implements Callable<Integer> {

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
        System.out.println("Everything read right: bodies without a frame, tags as the generator knows them.");
        new DuplicateBenchmark(stories, seed, StoryReading.IDEAL).run(System.out);
        System.out.println();
        System.out.println("Read by our own extraction and tagging, from pages that are 40 % frame.");
        new DuplicateBenchmark(
                        stories,
                        seed,
                        new FramedReading(ArticleExtractor.withDefaults(), RegionTagger.withDefaults(), seed))
                .run(System.out);
        System.out.println();
        new DuplicateIndexBenchmark(canonicals).run(System.out);
        return 0;
    }
}
