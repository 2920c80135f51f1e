package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.github.chuanliu.avro.DuplicateKind;
import io.github.chuanliu.feed.FeedProgress;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.PageFeeder;
import io.github.chuanliu.feed.PageSources;
import io.github.chuanliu.runtime.StreamApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The five seeds through a real broker and registry, read by a subscriber that knows nothing of our classes. */
@ExtendWith(SharedLocalPipeline.class)
final class SeedsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path temporary;

    @Test
    void theSeedsComeThroughAsTheirGoldSaysAndAreKnownTheSecondTime(LocalPipeline local) throws Exception {
        Pipeline pipeline = local.prepared("seeds", 4);
        try (StreamApplication stream = local.stream(pipeline, "seeds");
                JavaExample example = new JavaExample(local, "seeds", temporary.resolve("example.log"))) {
            assertThat(stream.notReady()).isEmpty();
            feedSeeds(pipeline);
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> enriched(pipeline).size() == 5);

            Map<String, GenericRecord> byFile = new TreeMap<>();
            for (ConsumerRecord<String, Object> record : enriched(pipeline)) {
                GenericRecord article = (GenericRecord) record.value();
                assertThat(record.key()).isEqualTo(article.get("storyId").toString());
                byFile.put(article.get("url").toString().replaceFirst("^file:/*", ""), article);
            }
            for (int seed = 0; seed < 5; seed++) {
                JsonNode gold = gold(seed);
                assertMatches(byFile.get(gold.get("file").asText()), gold);
            }

            await().atMost(LocalPipeline.PATIENCE)
                    .untilAsserted(() -> assertThat(example.printed())
                            .contains(titles(byFile.values()))
                            .contains("  VISIT 新疆维吾尔自治区 → 四川省"));

            feedSeeds(pipeline);
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> LocalPipeline.duplicated(pipeline).size() == 5);
            assertThat(LocalPipeline.duplicated(pipeline))
                    .extracting(duplicate -> duplicate.value().getKind())
                    .containsOnly(DuplicateKind.UNCHANGED);
            assertThat(enriched(pipeline)).hasSize(5);
        }
    }

    private static List<String> titles(Collection<GenericRecord> articles) {
        return articles.stream().map(article -> text(article, "title")).toList();
    }

    private static void assertMatches(GenericRecord article, JsonNode gold) {
        String file = gold.get("file").asText();
        assertThat(article).as(file).isNotNull();
        assertThat(text(article, "title")).as(file).isEqualTo(gold.get("title").asText());
        assertThat(text(article, "body")).as(file).isEqualTo(gold.get("body").asText());
        assertThat(text(article, "outlet")).as(file).isEqualTo(orNull(gold.get("sourceOutlet")));
        assertThat(text(article, "originalOutlet")).as(file).isEqualTo(orNull(gold.get("originalOutlet")));
        assertThat(text(article, "eventText"))
                .as(file)
                .isEqualTo(gold.get("event").get("text").asText());
        assertThat(strings(article, "agreements")).as(file).isEqualTo(strings(gold.get("agreements")));
        assertThat(visits(article))
                .as(file)
                .containsExactly(gold.get("visitor").get("iso").asText() + ">"
                        + gold.get("host").get("iso").asText());
    }

    private static List<String> visits(GenericRecord article) {
        List<String> visits = new ArrayList<>();
        for (Object item : (List<?>) article.get("regionPairs")) {
            GenericRecord pair = (GenericRecord) item;
            if (pair.get("relation").toString().equals("VISIT")) {
                visits.add(((GenericRecord) pair.get("from")).get("code") + ">"
                        + ((GenericRecord) pair.get("to")).get("code"));
            }
        }
        return visits;
    }

    private static void feedSeeds(Pipeline pipeline) {
        try (var producer = pipeline.producer()) {
            var report = new PageFeeder(
                            producer, pipeline.topics().fetched(), LocalPipeline.PATIENCE, FeedProgress.silent())
                    .feed(List.of(PageSources.at(
                            Path.of("seeds"),
                            new FeedSettings("test", pipeline.limits().pageBytes()))));
            assertThat(report.published()).isEqualTo(5);
        }
    }

    private static List<ConsumerRecord<String, Object>> enriched(Pipeline pipeline) {
        Map<String, Object> settings = new HashMap<>(pipeline.clients().serde());
        settings.put("specific.avro.reader", false);
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(settings, false);
        return LocalPipeline.committed(pipeline, pipeline.topics().enriched(), deserializer);
    }

    private static JsonNode gold(int seed) throws IOException {
        return JSON.readTree(SeedsIT.class.getResourceAsStream("/gold/seed" + seed + ".json"));
    }

    private static String text(GenericRecord article, String field) {
        return article.get(field) == null ? null : article.get(field).toString();
    }

    private static List<String> strings(GenericRecord article, String field) {
        return ((List<?>) article.get(field)).stream().map(Object::toString).toList();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static String orNull(JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }
}
