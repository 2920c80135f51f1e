package io.github.chuanliu.cli;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.feed.FeedReport;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.PageFeeder;
import io.github.chuanliu.feed.PageSource;
import io.github.chuanliu.feed.PageSources;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.Producer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes page snapshots. */
@Command(
        name = "feed",
        description =
                "Publishes pages to pages.fetched, each with its bytes untouched under its URL, and returns when the"
                        + " brokers have acknowledged every one. A page that cannot be read or is too large is named, and feeding"
                        + " goes on; the exit code is then 1.",
        mixinStandardHelpOptions = true)
final class FeedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "files or folders of pages; - reads standard input: one page, JSON lines or a WARC, by its"
                    + " content. Files get a file: URI relative"
                    + " to the folder that is named here")
    private List<String> sources = List.of();

    @Option(
            names = "--feed-name",
            defaultValue = "files",
            description = "recorded with each page (default: ${DEFAULT-VALUE})")
    private String feedName = "";

    @Option(names = "--url", description = "URL of the page on standard input (default: urn:sha256: and its digest)")
    private Optional<String> url = Optional.empty();

    @Override
    public Integer call() {
        Pipeline pipeline = connection.pipeline();
        pipeline.requireTopic(pipeline.topics().fetched());
        FeedSettings settings = new FeedSettings(feedName, pipeline.limits().pageBytes());
        List<PageSource> pages =
                sources.stream().map(source -> source(source, settings)).toList();
        try (Producer<String, PageSnapshot> producer = pipeline.producer()) {
            FeedReport report = new PageFeeder(
                            producer,
                            pipeline.topics().fetched(),
                            new FeedPrinter(spec.commandLine().getErr()))
                    .feed(pages);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "published %d pages, %d bytes; %d failed, %d passed over%n",
                            report.published(), report.bytes(), report.failed(), report.skipped());
            report.stopped().ifPresent(why -> spec.commandLine().getErr().println("chuanliu: feeding stopped: " + why));
            return report.isComplete() ? 0 : 1;
        }
    }

    private PageSource source(String source, FeedSettings settings) {
        return source.equals("-")
                ? PageSources.standardInput(System.in, url, settings, Clock.systemUTC())
                : PageSources.at(Path.of(source), settings);
    }
}
