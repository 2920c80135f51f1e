package io.github.chuanliu.topology;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.SketchCodec;
import io.github.chuanliu.wire.PendingArticleSerde;
import java.nio.ByteBuffer;
import org.apache.avro.message.SchemaStore;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** The form of a waiting page in its store: a version, two times, the sketch behind its length, the article. */
final class PendingPageSerde {

    /** Differs from the first byte of Avro's single-object encoding (0xC3), in which articles once lay here alone. */
    private static final byte VERSION = 1;

    private static final int FIXED = Byte.BYTES + 2 * Long.BYTES + Integer.BYTES;

    private PendingPageSerde() {}

    /** @param knownSchemas schemas of articles of earlier versions, by fingerprint */
    static Serde<PendingPage> with(SchemaStore knownSchemas) {
        Serde<EnrichedArticle> articles = PendingArticleSerde.with(knownSchemas);
        return Serdes.serdeFrom(
                (topic, page) -> write(page, articles.serializer().serialize(topic, page.article())),
                (topic, bytes) -> {
                    if (bytes == null) {
                        return null;
                    }
                    ByteBuffer in = ByteBuffer.wrap(bytes);
                    requireVersion(in.get());
                    long appendedAt = in.getLong();
                    long heldAt = in.getLong();
                    Sketch sketch = SketchCodec.decode(take(in, in.getInt()));
                    byte[] article = take(in, in.remaining());
                    return new PendingPage(
                            appendedAt, heldAt, sketch, articles.deserializer().deserialize(topic, article));
                });
    }

    private static byte[] write(PendingPage page, byte[] article) {
        byte[] sketch = SketchCodec.encode(page.sketch());
        return ByteBuffer.allocate(FIXED + sketch.length + article.length)
                .put(VERSION)
                .putLong(page.appendedAt())
                .putLong(page.heldAt())
                .putInt(sketch.length)
                .put(sketch)
                .put(article)
                .array();
    }

    private static void requireVersion(byte version) {
        if (version != VERSION) {
            throw new IllegalStateException("a waiting page was stored in a form (" + version
                    + ") that this version does not know: start the version that wrote it, let it decide all pages,"
                    + " and stop it before this one starts");
        }
    }

    private static byte[] take(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
