package io.github.chuanliu.wire;

import io.github.chuanliu.avro.EnrichedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.SchemaStore;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Serde of articles that wait for their verdict in a state store. Avro's single-object encoding carries a fingerprint
 * of the schema instead of a registry id, so state can be restored while the registry is away, and after an upgrade.
 */
public final class PendingArticleSerde {

    private PendingArticleSerde() {}

    /** @param knownSchemas schemas of earlier versions, by fingerprint */
    public static Serde<EnrichedArticle> with(SchemaStore knownSchemas) {
        TrustedRecords.vouch();
        BinaryMessageEncoder<EnrichedArticle> encoder = EnrichedArticle.getEncoder();
        BinaryMessageDecoder<EnrichedArticle> decoder = EnrichedArticle.createDecoder(knownSchemas);
        return Serdes.serdeFrom(
                (topic, article) -> {
                    try {
                        ByteBuffer bytes = encoder.encode(article);
                        byte[] copy = new byte[bytes.remaining()];
                        bytes.get(copy);
                        return copy;
                    } catch (IOException impossible) {
                        throw new UncheckedIOException(impossible);
                    }
                },
                (topic, bytes) -> {
                    if (bytes == null) {
                        return null;
                    }
                    try {
                        return decoder.decode(bytes);
                    } catch (IOException broken) {
                        throw new UncheckedIOException("the state of " + topic + " cannot be read", broken);
                    }
                });
    }
}
