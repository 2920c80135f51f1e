package io.github.chuanliu.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.config.Topics;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every version that was ever released can read, and be read by, the current one. */
final class SchemaEvolutionTest {

    private static List<Contract> contracts() {
        return Contract.of(Topics.defaults());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void theCurrentSchemaIsTheLastOfItsHistory(Contract contract) {
        List<Schema> history = SchemaHistory.versions(contract.schema().getName());
        assertThat(history).isNotEmpty();
        assertThat(history.get(history.size() - 1).toString())
                .as(
                        "the schema has changed: put what 'chuanliu schemas print' says into schemas/history/%s/%d.avsc",
                        contract.schema().getName(), history.size() + 1)
                .isEqualTo(SchemaRegistration.published(contract.schema()).toString());
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyVersionReadsEveryOther(Contract contract) {
        Schema current = SchemaRegistration.published(contract.schema());
        for (Schema earlier : SchemaHistory.versions(contract.schema().getName())) {
            assertThat(fullyCompatible(current, earlier)).as(contract.subject()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyFieldSaysWhatItMeans(Contract contract) {
        assertThat(contract.schema().getDoc()).isNotBlank();
        assertThat(contract.schema().getFields())
                .allSatisfy(field -> assertThat(field.doc())
                        .as(contract.schema().getName() + "." + field.name())
                        .isNotBlank());
    }

    @Test
    void theCheckFindsAnIncompatibleChange() {
        Schema current = SchemaHistory.versions("RejectedPage").get(0);
        Schema withNewRequiredField = new Schema.Parser()
                .parse(current.toString()
                        .replaceFirst("\"fields\":\\[", "\"fields\":[{\"name\":\"added\",\"type\":\"string\"},"));
        assertThat(fullyCompatible(withNewRequiredField, current)).isFalse();
    }

    private static boolean fullyCompatible(Schema a, Schema b) {
        return reads(a, b) && reads(b, a);
    }

    private static boolean reads(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getType()
                == SchemaCompatibilityType.COMPATIBLE;
    }
}
