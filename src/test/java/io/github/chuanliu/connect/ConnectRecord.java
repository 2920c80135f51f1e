package io.github.chuanliu.connect;

import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.kafka.connect.data.Date;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.data.Timestamp;

/** A record of an Avro schema as Confluent's AvroConverter hands it to a connector, every field of it set. */
final class ConnectRecord {

    private ConnectRecord() {}

    static SchemaAndValue of(Schema avro) {
        return sample(avro, false);
    }

    private static SchemaAndValue sample(Schema avro, boolean optional) {
        return switch (avro.getType()) {
            case UNION ->
                sample(
                        avro.getTypes().stream()
                                .filter(type -> type.getType() != Schema.Type.NULL)
                                .findFirst()
                                .orElseThrow(),
                        true);
            case RECORD -> struct(avro, optional);
            case ARRAY -> {
                SchemaAndValue element = sample(avro.getElementType(), false);
                yield new SchemaAndValue(
                        built(SchemaBuilder.array(element.schema()), optional), List.of(element.value()));
            }
            case MAP -> {
                SchemaAndValue value = sample(avro.getValueType(), false);
                yield new SchemaAndValue(
                        built(
                                SchemaBuilder.map(org.apache.kafka.connect.data.Schema.STRING_SCHEMA, value.schema()),
                                optional),
                        Map.of("key", value.value()));
            }
            case INT ->
                isLogical(avro, LogicalTypes.date())
                        ? new SchemaAndValue(built(Date.builder(), optional), new java.util.Date(0))
                        : new SchemaAndValue(built(SchemaBuilder.int32(), optional), 1);
            case LONG ->
                isLogical(avro, LogicalTypes.timestampMillis())
                        ? new SchemaAndValue(built(Timestamp.builder(), optional), new java.util.Date(0))
                        : new SchemaAndValue(built(SchemaBuilder.int64(), optional), 1L);
            case DOUBLE -> new SchemaAndValue(built(SchemaBuilder.float64(), optional), 0.5);
            case BOOLEAN -> new SchemaAndValue(built(SchemaBuilder.bool(), optional), true);
            case STRING, ENUM -> new SchemaAndValue(built(SchemaBuilder.string(), optional), "text");
            default -> throw new AssertionError("no sample of " + avro);
        };
    }

    private static SchemaAndValue struct(Schema avro, boolean optional) {
        SchemaBuilder builder = SchemaBuilder.struct().name(avro.getFullName());
        List<SchemaAndValue> samples = avro.getFields().stream()
                .map(field -> sample(field.schema(), false))
                .toList();
        for (int i = 0; i < samples.size(); i++) {
            builder.field(avro.getFields().get(i).name(), samples.get(i).schema());
        }
        org.apache.kafka.connect.data.Schema schema = built(builder, optional);
        Struct value = new Struct(schema);
        for (int i = 0; i < samples.size(); i++) {
            value.put(avro.getFields().get(i).name(), samples.get(i).value());
        }
        return new SchemaAndValue(schema, value);
    }

    private static boolean isLogical(Schema avro, LogicalType type) {
        return type.equals(avro.getLogicalType());
    }

    private static org.apache.kafka.connect.data.Schema built(SchemaBuilder builder, boolean optional) {
        return (optional ? builder.optional() : builder).build();
    }
}
