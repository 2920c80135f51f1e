package io.github.chuanliu.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Prints records as people and scripts expect JSON: no union wrappers as in Avro's own encoding, nulls present, times
 * as ISO 8601 at +08:00, dates as ISO, bytes as Base64.
 */
public final class PlainJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private PlainJson() {}

    /** One line, with extra string fields in front. */
    public static String line(Map<String, String> before, IndexedRecord value) {
        return write(json -> {
            json.writeStartObject();
            for (Map.Entry<String, String> field : before.entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            fields(json, value);
            json.writeEndObject();
        });
    }

    /** One line for any tree of records, maps, collections and plain values. */
    public static String line(Object tree) {
        return write(json -> value(json, tree));
    }

    private static void fields(JsonGenerator json, IndexedRecord value) throws IOException {
        for (Schema.Field field : value.getSchema().getFields()) {
            json.writeFieldName(field.name());
            value(json, value.get(field.pos()));
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof IndexedRecord nested) {
            json.writeStartObject();
            fields(json, nested);
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else {
            scalar(json, value);
        }
    }

    private static void scalar(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Instant time) {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(CHINA)));
        } else if (value instanceof LocalDate date) {
            json.writeString(date.toString());
        } else if (value instanceof ByteBuffer bytes) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            json.writeString(Base64.getEncoder().encodeToString(copy));
        } else {
            json.writeString(value.toString());
        }
    }

    private static String write(Content content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            content.writeTo(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }
}
