package io.github.chuanliu.cli;

import io.github.chuanliu.bench.HtmlBenchmark;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.feed.FeedItem;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.PageSources;
import io.github.chuanliu.text.ArticleExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.file.PathUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What large pages cost. */
@Command(
        name = "html",
        description =
                "Reads generated HTML pages of 50 to 150 KB, and the same pages from a compressed web archive, and"
                        + " prints CPU time a page beside a bare Jsoup.parse and a bare jwarc. No broker.",
        mixinStandardHelpOptions = true)
final class BenchHtmlCommand implements Callable<Integer> {

    @Option(names = "--pages", defaultValue = "1000", description = "in each round (default: ${DEFAULT-VALUE})")
    private int pages;

    @Option(names = "--rounds", defaultValue = "5", description = "after one to warm up (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "of the pages (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("chuanliu-bench");
        try {
            new HtmlBenchmark(pages, rounds, seed, BenchHtmlCommand::read)
                    .run(ArticleExtractor.withDefaults(), folder, System.out);
        } finally {
            PathUtils.deleteDirectory(folder);
        }
        return 0;
    }

    private static int read(Path archive) {
        AtomicInteger read = new AtomicInteger();
        PageSources.at(archive, new FeedSettings("bench", SizeLimits.defaults().pageBytes()))
                .readInto(item -> read.addAndGet(item instanceof FeedItem.Page ? 1 : 0));
        return read.get();
    }
}
