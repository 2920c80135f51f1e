package io.github.chuanliu.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.config.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.connect.data.Field;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.transforms.Transformation;
import org.apache.kafka.connect.transforms.predicates.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The connectors of examples/connect, as far as they can be tried without the connectors themselves. */
final class ConnectorConfigurationsTest {

    private static final Path FOLDER = Path.of("examples", "connect");
    private static final Map<String, Schema> VALUES = Map.of(
            Topics.defaults().enriched(), EnrichedArticle.getClassSchema(),
            Topics.defaults().pairs(), RegionPairObservation.getClassSchema());

    static Stream<Path> configurations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void readsCommittedAvroOfOurTopicsAndHoldsNoSecret(Path file) throws Exception {
        JsonNode connector = new ObjectMapper().readTree(Files.readAllBytes(file));
        assertThat(connector.path("name").textValue())
                .isEqualTo("chuanliu-" + file.getFileName().toString().replace(".json", ""));
        Map<String, String> config = config(file);
        assertThat(VALUES).containsKey(config.get("topics"));
        assertThat(config)
                // The default of a consumer in Connect is read_uncommitted, as of any Java consumer.
                .containsEntry("consumer.override.isolation.level", "read_committed")
                .containsEntry("key.converter", "org.apache.kafka.connect.storage.StringConverter")
                .containsEntry("value.converter", "io.confluent.connect.avro.AvroConverter")
                .containsKey("value.converter.schema.registry.url");
        config.forEach((name, value) -> {
            if (name.matches(".*(password|secret|credential).*")) {
                assertThat(value).as(name).matches("\\$\\{env:\\w+}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void itsTransformsTakeARecordAndATombstone(Path file) throws Exception {
        Map<String, String> config = config(file);
        assertThat(transformed(config, value(config))).isNotNull();
        transformed(config, new SchemaAndValue(null, null));
    }

    @Test
    void aRelationalTableGetsNothingButPlainColumns() throws Exception {
        List<Path> relational = configurations()
                .filter(file -> file.getFileName().toString().startsWith("jdbc"))
                .toList();
        assertThat(relational).hasSize(2);
        for (Path file : relational) {
            Map<String, String> config = config(file);
            SinkRecord row = transformed(config, value(config));
            List<String> columns = new ArrayList<>();
            for (Field field : row.valueSchema().fields()) {
                assertThat(field.schema().type().isPrimitive())
                        .as("%s of %s", field.name(), file)
                        .isTrue();
                columns.add(field.name());
            }
            if (config.get("pk.mode").equals("record_value")) {
                assertThat(columns).contains(config.get("pk.fields").split(","));
            }
        }
    }

    @Test
    void tombstonesDoNotReachATableThatOnlyGrows() throws Exception {
        Map<String, String> config = config(FOLDER.resolve("iceberg-articles.json"));
        assertThat(transformed(config, new SchemaAndValue(null, null))).isNull();
    }

    private static SchemaAndValue value(Map<String, String> config) {
        return ConnectRecord.of(VALUES.get(config.get("topics")));
    }

    private static Map<String, String> config(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return json.convertValue(json.readTree(Files.readAllBytes(file)).path("config"), new TypeReference<>() {});
    }

    /** What comes out of the transforms that the configuration names; null if one of them drops the record. */
    private static SinkRecord transformed(Map<String, String> config, SchemaAndValue value) throws Exception {
        SinkRecord record = new SinkRecord(config.get("topics"), 0, null, "key", value.schema(), value.value(), 0);
        for (String name : config.getOrDefault("transforms", "").split(",")) {
            if (record == null || name.isEmpty()) {
                break;
            }
            Map<String, String> settings = below(config, "transforms." + name + ".");
            if (settings.containsKey("predicate")
                    && !predicate(config, settings.remove("predicate")).test(record)) {
                continue;
            }
            try (Transformation<SinkRecord> transformation =
                    Utils.newInstance(settings.remove("type"), Transformation.class)) {
                transformation.configure(settings);
                assertThat(transformation.config().names())
                        .as(name + " knows its settings")
                        .containsAll(settings.keySet());
                record = transformation.apply(record);
            }
        }
        return record;
    }

    private static Predicate<SinkRecord> predicate(Map<String, String> config, String name) throws Exception {
        Map<String, String> settings = below(config, "predicates." + name + ".");
        assertThat(config.get("predicates").split(",")).contains(name);
        Predicate<SinkRecord> predicate = Utils.newInstance(settings.remove("type"), Predicate.class);
        predicate.configure(settings);
        return predicate;
    }

    private static Map<String, String> below(Map<String, String> config, String prefix) {
        Map<String, String> settings = new HashMap<>();
        config.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                settings.put(name.substring(prefix.length()), value);
            }
        });
        return settings;
    }
}
