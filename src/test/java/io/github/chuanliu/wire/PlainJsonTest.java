package io.github.chuanliu.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.fixture.Articles;
import java.time.Instant;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

final class PlainJsonTest {

    private final EnrichedArticleCodec codec = new EnrichedArticleCodec(new EnrichedArticleCodec.Versions("1", "2"));

    @Test
    void hasEveryFieldOfTheSchemaUnderItsName() throws Exception {
        JsonNode json = json(codec.toAvro("id", "file:a.txt", Instant.EPOCH, article()));

        for (Schema.Field field : EnrichedArticle.getClassSchema().getFields()) {
            assertThat(json.has(field.name())).as(field.name()).isTrue();
        }
    }

    @Test
    void writesTimesAtChinaStandardTimeDatesAsDaysAndNullsAsNull() throws Exception {
        JsonNode json = json(codec.toAvro("id", "file:a.txt", Instant.parse("2024-05-17T21:26:00Z"), article()));

        assertThat(json.get("fetchedAt").asText()).isEqualTo("2024-05-18T05:26:00+08:00");
        assertThat(json.get("eventStart").asText()).isEqualTo("2024-05-16");
        assertThat(json.get("outlet").isNull()).isTrue();
        assertThat(json.get("path").asText()).isEqualTo("a.txt");
    }

    @Test
    void writesPairsWithoutUnionWrappers() throws Exception {
        JsonNode pair = json(codec.toAvro("id", "file:a.txt", Instant.EPOCH, article()))
                .get("regionPairs")
                .get(0);

        assertThat(pair.get("relation").asText()).isEqualTo("VISIT");
        assertThat(pair.get("from").get("code").asText()).isEqualTo("CN-SC");
        assertThat(pair.get("fromPlace").isNull()).isTrue();
        assertThat(pair.get("evidence").get(0).get("quote").asText()).isEqualTo("四川代表团赴西藏");
    }

    private static TaggedArticle article() {
        return Articles.visit();
    }

    private static JsonNode json(EnrichedArticle article) throws Exception {
        return new ObjectMapper().readTree(PlainJson.line(Map.of("path", "a.txt"), article));
    }
}
