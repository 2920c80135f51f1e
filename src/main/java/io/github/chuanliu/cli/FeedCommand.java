package io.github.chuanliu.cli;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.feed.BadLines;
import io.github.chuanliu.feed.FeedReport;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.FeedTarget;
import io.github.chuanliu.feed.FolderFollower;
import io.github.chuanliu.feed.FollowMeters;
import io.github.chuanliu.feed.FollowSettings;
import io.github.chuanliu.feed.PacedSource;
import io.github.chuanliu.feed.PageFeeder;
import io.github.chuanliu.feed.PageRate;
import io.github.chuanliu.feed.PageSource;
import io.github.chuanliu.feed.PageSources;
import io.github.chuanliu.metrics.Probes;
import io.github.chuanliu.metrics.ProcessMeters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.Producer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes page snapshots. */
@Command(
        name = "feed",
        description =
                "Publishes pages to pages.fetched, each with its bytes untouched under its URL, and returns when the"
                        + " brokers have acknowledged every one. A page that cannot be read or is too large is named, and feeding"
                        + " goes on; the exit code is then 1. With --follow or --resume each page is published once,"
                        + " however often feeding is interrupted.",
        mixinStandardHelpOptions = true)
final class FeedCommand implements Callable<Integer> {

    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..*",
            description =
                    "files or folders of pages; - reads standard input: JSON lines, a WARC, or one page. Files get a file: URI relative"
                            + " to the folder that is named here")
    private List<String> sources = List.of();

    @Option(
            names = "--feed-name",
            defaultValue = "files",
            description = "recorded with each page (default: ${DEFAULT-VALUE})")
    private String feedName = "";

    @Option(
            names = "--url-base",
            paramLabel = "URI",
            defaultValue = FeedSettings.FILE_ROOT,
            description = "what the URLs of text and HTML files begin with, before their path below SOURCE (default:"
                    + " ${DEFAULT-VALUE}); give folders that hold files of the same names different ones, such as"
                    + " file:///crawl-a/")
    private String urlBase = "";

    @Option(names = "--url", description = "URL of the page on standard input (default: urn:sha256: and its digest)")
    private Optional<String> url = Optional.empty();

    @Mixin
    private FollowOptions following = new FollowOptions();

    @Mixin
    private MetricsOptions metrics = new MetricsOptions();

    @Override
    public Integer call() {
        requireEffect();
        Pipeline pipeline = connection.pipeline();
        if (following.asksForStatus()) {
            new FeedStatus(pipeline.ledger().read(feedName, progress()))
                    .print(spec.commandLine().getOut());
            return 0;
        }
        if (sources.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "name at least one SOURCE: files, folders or -");
        }
        FeedSettings settings = new FeedSettings(feedName, pipeline.limits().pageBytes(), urlBase);
        return following.usesLedger() ? follow(pipeline, settings) : once(pipeline, settings);
    }

    private int follow(Pipeline pipeline, FeedSettings settings) {
        Path folder = Path.of(sources.get(0));
        if (sources.size() != 1 || !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--follow and --resume take one folder, not " + sources + "; use a --feed-name for each folder");
        }
        FollowSettings follow = following.settings(settings, folder);
        FeedTarget target = pipeline.feedTarget(feedName);
        pipeline.checkPageSchema();
        FollowProgress progress = progress();
        try (ProcessMeters meters = new ProcessMeters()) {
            FollowMeters watched = new FollowMeters(progress, meters.registry());
            FolderFollower follower =
                    new FolderFollower(folder, follow, target, watched, badLines(), Clock.systemUTC());
            Probes probes = new Probes(meters.registry()::scrape, watched::notLive, watched::notReady);
            try (MetricsOptions.Endpoint endpoint = metrics.start(probes, spec)) {
                follow(follower, progress);
            }
        }
        return progress.hasFailures() ? 1 : 0;
    }

    /** What is asked for in vain may have been meant otherwise. */
    private void requireEffect() {
        following.requireEffect(spec.commandLine());
        if (following.asksForStatus() && !sources.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--status prints the ledger of --feed-name and takes no SOURCE");
        }
        if (url.isPresent() && !sources.contains("-")) {
            throw new ParameterException(spec.commandLine(), "--url names the page on standard input: add - as SOURCE");
        }
    }

    private void follow(FolderFollower follower, FollowProgress progress) {
        GracefulStop.run(stop -> {
            try {
                follower.run(stop);
            } finally {
                progress.end();
                spec.commandLine().getOut().println(progress.summary());
            }
        });
    }

    private int once(Pipeline pipeline, FeedSettings settings) {
        PageRate rate = following.rate();
        List<PageSource> pages =
                sources.stream().map(source -> source(source, settings, rate)).toList();
        pipeline.requireTopic(pipeline.topics().fetched());
        FollowProgress progress = progress();
        Producer<String, PageSnapshot> producer = pipeline.producer();
        try {
            FeedReport report = new PageFeeder(
                            producer,
                            pipeline.topics().fetched(),
                            pipeline.clients().longestAnswer(),
                            new FeedPrinter(progress, badLines()))
                    .feed(pages);
            progress.end();
            spec.commandLine()
                    .getOut()
                    .printf(
                            "published %d pages, %d bytes; %d failed, %d passed over%n",
                            report.published(), report.bytes(), report.failed(), report.skipped());
            report.stopped().ifPresent(why -> spec.commandLine().getErr().println("chuanliu: feeding stopped: " + why));
            return report.isComplete() ? 0 : 1;
        } finally {
            producer.close(CLOSE_LIMIT); // without a limit it waits for brokers that are gone
        }
    }

    private PageSource source(String source, FeedSettings settings, PageRate rate) {
        PageSource pages = source.equals("-")
                ? PageSources.standardInput(System.in, url, settings, Clock.systemUTC())
                : PageSources.at(Path.of(source), settings);
        return new PacedSource(pages, rate);
    }

    private FollowProgress progress() {
        return new FollowProgress(spec.commandLine().getErr(), FollowProgress.Display.ofThisProcess());
    }

    private BadLines badLines() {
        return new BadLines(following.badLines(feedName), Clock.systemUTC());
    }
}
