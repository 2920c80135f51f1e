package io.github.chuanliu.cli;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.DuplicateKind;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.feed.FeedProgress;
import io.github.chuanliu.feed.FeedReport;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.PageFeeder;
import io.github.chuanliu.feed.PageSources;
import io.github.chuanliu.runtime.StreamApplication;
import io.github.chuanliu.runtime.TopicCreation;
import io.github.chuanliu.subscribe.ArticleTable;
import io.github.chuanliu.subscribe.Subscription;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;

/** What the demo does once broker and registry run: the same steps that the single commands take. */
final class DemoRun {

    private static final int PARTITIONS = 4;
    private static final Duration POLL = Duration.ofMillis(200);
    private static final List<String> NEXT = List.of(
            "Where to look next:",
            "  ./chuanliu inspect seeds/*.txt          every field of a page, without Kafka; --explain says why",
            "  ./chuanliu local                        a broker and a registry that stay, for the commands below",
            "  ./chuanliu help                         topics, schemas, stream, feed and consume, one by one",
            "  schemas/EnrichedArticle.avsc            what a subscriber gets, field by field",
            "  src/main/java/io/github/chuanliu/topology/ChuanliuTopology.java    the whole flow on one page");

    private final Pipeline pipeline;
    private final Path folder;
    private final PrintWriter out;

    DemoRun(Pipeline pipeline, Path folder, PrintWriter out) {
        this.pipeline = pipeline;
        this.folder = folder;
        this.out = out;
    }

    int run(Path pages) throws InterruptedException {
        prepare();
        out.println("[3/6] starting the topology, exactly-once");
        StreamSettings settings = StreamSettings.defaults(folder.resolve("state"));
        try (StreamApplication application = pipeline.stream(settings);
                DemoOutcomes outcomes = new DemoOutcomes(pipeline)) {
            if (!application.awaitReady(DemoOutcomes.PATIENCE)) {
                out.println("      it did not start within " + DemoOutcomes.PATIENCE.toSeconds() + " s");
                return 1;
            }
            return feedTwice(pages, outcomes);
        }
    }

    private void prepare() {
        out.println("[2/6] creating topics, registering schemas");
        List<String> names = pipeline.createTopics(PARTITIONS, Optional.empty()).stream()
                .map(TopicCreation.Standing::name)
                .toList();
        out.println("      " + String.join(", ", names));
        pipeline.registerSchemas();
    }

    private int feedTwice(Path pages, DemoOutcomes outcomes) {
        FeedReport fed = feed(
                pages, "[4/6] publishing " + pages + "/ to " + pipeline.topics().fetched());
        if (fed.published() == 0 || fed.stopped().isPresent()) {
            return 1; // what was told of it says why
        }
        Optional<DemoOutcomes.Seen> first = outcomes.await(fed.published());
        if (first.isEmpty()) {
            return late(fed.published());
        }
        out.println("[5/6] subscribing to " + pipeline.topics().enriched()
                + " in another consumer group (read_committed, schema from the registry)");
        out.println();
        printArticles();
        out.println();
        printRejected(first.get());
        FeedReport again = feed(pages, "[6/6] publishing the same pages again");
        if (again.stopped().isPresent()) {
            return 1;
        }
        Optional<DemoOutcomes.Seen> second = outcomes.await(again.published());
        if (second.isEmpty()) {
            return late(again.published());
        }
        long unchanged = second.get().duplicates().stream()
                .filter(duplicate -> duplicate.getKind() == DuplicateKind.UNCHANGED)
                .count();
        out.printf(
                "      %d unchanged (in %s), %d new in %s%n",
                unchanged,
                pipeline.topics().duplicated(),
                second.get().enriched().size(),
                pipeline.topics().enriched());
        out.println();
        NEXT.forEach(out::println);
        return 0;
    }

    private int late(long pages) {
        out.printf("      not all of %d pages came out within %d s%n", pages, DemoOutcomes.PATIENCE.toSeconds());
        return 1;
    }

    private FeedReport feed(Path pages, String doing) {
        out.println(doing);
        try (Producer<String, PageSnapshot> producer = pipeline.producer()) {
            FeedReport report = new PageFeeder(
                            producer,
                            pipeline.topics().fetched(),
                            pipeline.clients().longestAnswer(),
                            FeedProgress.silent())
                    .feed(List.of(PageSources.at(
                            pages, new FeedSettings("demo", pipeline.limits().pageBytes()))));
            told(report, pages).forEach(line -> out.println("      " + line));
            return report;
        }
    }

    /** What became of the pages, line by line. */
    static List<String> told(FeedReport report, Path pages) {
        List<String> lines = new ArrayList<>();
        report.problems().forEach(problem -> lines.add(problem.toString()));
        String published = report.published() + " pages, " + report.bytes() + " bytes";
        if (report.stopped().isPresent()) {
            lines.add(published + " acknowledged; feeding stopped: "
                    + report.stopped().get());
        } else if (report.published() == 0) {
            lines.add("no page in " + pages + " could be published; name a folder of pages with --pages");
        } else {
            lines.add(published + ", all acknowledged");
        }
        return lines;
    }

    private void printArticles() {
        ArticleTable table = new ArticleTable();
        table.heading().forEach(out::println);
        try (Subscription<EnrichedArticle> articles = new Subscription<>(
                pipeline.clients().consumer("demo-subscriber-" + UUID.randomUUID()),
                pipeline.serdes().of(EnrichedArticle.class).deserializer(),
                List.of(pipeline.topics().enriched()),
                Subscription.Start.EARLIEST)) {
            do {
                var records = articles.poll(POLL);
                while (records.hasNext()) {
                    table.row(records.next().value()).forEach(out::println);
                }
            } while (!articles.isAtEnd());
        }
    }

    private void printRejected(DemoOutcomes.Seen seen) {
        for (RejectedPage page : seen.rejected()) {
            out.println("      rejected " + page.getUrl() + ": " + page.getReason() + ", " + page.getMessage());
        }
        if (!seen.failed().isEmpty()) {
            out.println("      " + seen.failed().size() + " pages in "
                    + pipeline.topics().failed());
        }
    }
}
