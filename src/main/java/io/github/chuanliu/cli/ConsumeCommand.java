package io.github.chuanliu.cli;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.config.ConfigException;
import io.github.chuanliu.feed.StopSignal;
import io.github.chuanliu.region.Gazetteer;
import io.github.chuanliu.subscribe.ArticleTable;
import io.github.chuanliu.subscribe.PairFilter;
import io.github.chuanliu.subscribe.PairTable;
import io.github.chuanliu.subscribe.Subscription;
import io.github.chuanliu.wire.PlainJson;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Subscribes and prints. */
@Command(
        name = "consume",
        description =
                "Subscribes to articles.enriched with an ordinary consumer and prints what comes, until Ctrl-C. With"
                        + " --pair it follows one pair of regions through pairs.observed.",
        mixinStandardHelpOptions = true)
final class ConsumeCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(500);

    private enum Format {
        TABLE,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--format", defaultValue = "table", description = "table or json (one object a line)")
    private Format format = Format.TABLE;

    @Option(
            names = "--pair",
            paramLabel = "A~B",
            description = "only this pair, in names, abbreviations or codes: 四川~西藏 (Sichuan and Tibet, either way),"
                    + " 川>藏, CN-SC>CN-XZ (one way)")
    private Optional<String> pair = Optional.empty();

    @Option(names = "--from-beginning", description = "begin with the oldest record instead of the next one")
    private boolean fromBeginning;

    @Option(names = "--exit-at-end", description = "stop at the end of the topic instead of waiting for more")
    private boolean exitAtEnd;

    @Option(names = "--max-messages", paramLabel = "N", description = "stop after so many")
    private long maxMessages = Long.MAX_VALUE;

    @Option(
            names = "--group",
            description = "consumer group; a group that has read before goes on where it stopped (default: a new one)")
    private Optional<String> group = Optional.empty();

    @Override
    public Integer call() {
        Pipeline pipeline = connection.pipeline();
        if (pair.isPresent()) {
            PairTable table = new PairTable();
            PairFilter filter = filter(pair.get());
            return run(
                    pipeline,
                    RegionPairObservation.class,
                    pipeline.topics().pairs(),
                    filter,
                    table.heading(),
                    table::row);
        }
        ArticleTable table = new ArticleTable();
        return run(
                pipeline,
                EnrichedArticle.class,
                pipeline.topics().enriched(),
                key -> true,
                table.heading(),
                table::row);
    }

    private <T extends SpecificRecord> int run(
            Pipeline pipeline,
            Class<T> type,
            String topic,
            Predicate<String> wanted,
            List<String> heading,
            Function<T, List<String>> row) {
        pipeline.requireTopic(topic);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) {
            heading.forEach(out::println);
        }
        try (Subscription<T> subscription = new Subscription<>(
                pipeline.clients().consumer(group.orElseGet(() -> "chuanliu-consume-" + UUID.randomUUID())),
                pipeline.serdes().of(type).deserializer(),
                List.of(topic),
                fromBeginning ? Subscription.Start.EARLIEST : Subscription.Start.LATEST)) {
            GracefulStop.run(stop -> follow(subscription, stop, wanted, value -> print(out, value, row)));
        }
        return 0;
    }

    private <T extends SpecificRecord> void follow(
            Subscription<T> subscription, StopSignal stop, Predicate<String> wanted, Consumer<T> printed) {
        long count = 0;
        while (count < maxMessages && !stop.isGiven()) {
            Iterator<ConsumerRecord<String, T>> records = subscription.poll(POLL);
            while (records.hasNext() && count < maxMessages) {
                ConsumerRecord<String, T> record = records.next();
                if (wanted.test(record.key())) {
                    printed.accept(record.value());
                    count++;
                }
                subscription.done(record);
            }
            spec.commandLine().getOut().flush();
            if (group.isPresent()) {
                subscription.commit();
            }
            if (exitAtEnd && subscription.isAtEnd()) {
                break;
            }
        }
    }

    private <T extends SpecificRecord> void print(PrintWriter out, T value, Function<T, List<String>> row) {
        if (format == Format.JSON) {
            out.println(PlainJson.line(value));
        } else {
            row.apply(value).forEach(out::println);
        }
    }

    static PairFilter filter(String text) {
        PairFilter.Direction direction =
                text.contains(">") ? PairFilter.Direction.ONE_WAY : PairFilter.Direction.EITHER;
        String[] sides = text.split("[~>]", -1);
        if (sides.length != 2) {
            throw new ConfigException("--pair " + text + " is no pair; write A~B for either way or 'A>B' for one way");
        }
        return new PairFilter(region(sides[0]), region(sides[1]), direction);
    }

    private static String region(String name) {
        return Gazetteer.load()
                .region(name.strip())
                .map(Region::code)
                .orElseThrow(() -> new ConfigException("'" + name + "' is no provincial region of China that is known"
                        + " here; give a name (四川), an abbreviation (川) or a code (CN-SC)"));
    }
}
