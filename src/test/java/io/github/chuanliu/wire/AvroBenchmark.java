package io.github.chuanliu.wire;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.Serde;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds a record of the first seed: the wire format of the registry, beside Avro's own message encoding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AvroBenchmark {

    private static final String REGISTRY = "mock://benchmark";
    private static final Path SEED = Path.of("seeds/000_3b55ee27be37f5f4.txt");

    private final Topics topics = Topics.defaults();
    private final EnrichedArticleCodec codec =
            new EnrichedArticleCodec(new EnrichedArticleCodec.Versions("benchmark", "benchmark"));
    private Serde<EnrichedArticle> serde;
    private TaggedArticle tagged;
    private EnrichedArticle article;
    private byte[] encoded;
    private ByteBuffer bare;

    @Setup
    public void load() throws IOException {
        try (SchemaRegistration registry = new SchemaRegistration(REGISTRY, Map.of())) {
            registry.register(Contract.of(topics));
        }
        serde = new AvroSerdes(
                        Map.of(
                                "schema.registry.url", REGISTRY,
                                "auto.register.schemas", false,
                                "avro.remove.java.properties", true,
                                "specific.avro.reader", true),
                        new RegistryPatience(Duration.ofMillis(10), Duration.ofMillis(1)))
                .of(EnrichedArticle.class);
        PageSnapshot page = new PageSnapshot(
                "https://bench.example/",
                Instant.parse("2024-04-08T03:00:00Z"),
                "text/plain",
                Optional.of("UTF-8"),
                Files.readAllBytes(SEED),
                "bench",
                Map.of());
        Article read = ((Extraction.Extracted) ArticleExtractor.withDefaults().extract(page)).article();
        tagged = new TaggedArticle(read, RegionTagger.withDefaults().tag(read));
        article = toRecord();
        encoded = encode();
        bare = peerAvroEncodes();
    }

    @Benchmark
    public EnrichedArticle toRecord() {
        return codec.toAvro("id", "https://bench.example/", Instant.EPOCH, tagged);
    }

    @Benchmark
    public byte[] encode() {
        return serde.serializer().serialize(topics.enriched(), article);
    }

    @Benchmark
    public EnrichedArticle decode() {
        return serde.deserializer().deserialize(topics.enriched(), encoded);
    }

    @Benchmark
    public ByteBuffer peerAvroEncodes() throws IOException {
        return EnrichedArticle.getEncoder().encode(article);
    }

    @Benchmark
    public EnrichedArticle peerAvroDecodes() throws IOException {
        return EnrichedArticle.getDecoder().decode(bare.duplicate());
    }
}
