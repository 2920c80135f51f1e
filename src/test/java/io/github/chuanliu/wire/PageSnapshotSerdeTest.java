package io.github.chuanliu.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.fixture.Articles;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PageSnapshotSerdeTest {

    private static final String TOPIC = "pages.fetched";
    private static final String REGISTRY = "mock://snapshots";

    private final AvroSerdes serdes = new AvroSerdes(
            Map.of(
                    "schema.registry.url", REGISTRY,
                    "auto.register.schemas", false,
                    "avro.remove.java.properties", true,
                    "specific.avro.reader", true),
            new RegistryPatience(Duration.ofMillis(10), Duration.ofMillis(1)));
    private final Serde<PageSnapshot> pages = serdes.pages();

    @BeforeEach
    void register() {
        try (SchemaRegistration registry = new SchemaRegistration(REGISTRY, Map.of())) {
            registry.register(Contract.of(Topics.defaults()));
        }
    }

    @Test
    void bringsEveryFieldAndByteBack() {
        PageSnapshot page = new PageSnapshot(
                "https://a.example/页",
                Instant.parse("2024-05-18T02:00:00.123Z"),
                "text/html",
                Optional.of("gb2312"),
                new byte[] {0, (byte) 0xFF, 10, 13},
                "feed",
                Map.of("Server", "nginx"));

        PageSnapshot back =
                pages.deserializer().deserialize(TOPIC, pages.serializer().serialize(TOPIC, page));

        assertThat(back).usingRecursiveComparison().isEqualTo(page);
    }

    @Test
    void aRecordOfAnotherKindIsNoPage() {
        EnrichedArticle article = new EnrichedArticleCodec(new EnrichedArticleCodec.Versions("1", "1"))
                .toAvro("id", "file:a", Instant.EPOCH, Articles.visit());
        byte[] bytes = serdes.of(EnrichedArticle.class).serializer().serialize("articles.enriched", article);

        assertThatThrownBy(() -> pages.deserializer().deserialize(TOPIC, bytes))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void anEmptyValueIsNoPage() {
        assertThatThrownBy(() -> pages.deserializer().deserialize(TOPIC, null))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining(TOPIC);
    }

    @Test
    void theStateOfAWaitingArticleNeedsNoRegistry() {
        EnrichedArticle article = new EnrichedArticleCodec(new EnrichedArticleCodec.Versions("1", "1"))
                .toAvro("id", "file:a", Instant.EPOCH, Articles.visit());
        Serde<EnrichedArticle> pending = PendingArticleSerde.with(SchemaHistory.pendingArticles());

        byte[] bytes = pending.serializer().serialize("store", article);

        // Compared as JSON: Avro 1.12.2 cannot compare logical types inside unions of nested records.
        assertThat(PlainJson.line(pending.deserializer().deserialize("store", bytes)))
                .isEqualTo(PlainJson.line(article));
    }
}
