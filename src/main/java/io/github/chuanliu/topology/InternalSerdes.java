package io.github.chuanliu.topology;

import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.SketchCodec;
import io.github.chuanliu.dedup.Verdict;
import io.github.chuanliu.dedup.VerdictCodec;
import java.nio.ByteBuffer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Serdes of what only our own repartition topics carry: compact, versioned, and readable while the registry is away. */
public final class InternalSerdes {

    private InternalSerdes() {}

    public static Serde<PagePosition> positions() {
        return Serdes.serdeFrom(
                (topic, position) -> ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                        .putInt(position.partition())
                        .putLong(position.offset())
                        .array(),
                (topic, bytes) -> {
                    ByteBuffer position = ByteBuffer.wrap(bytes);
                    return new PagePosition(position.getInt(), position.getLong());
                });
    }

    public static Serde<Sketch> sketches() {
        return Serdes.serdeFrom(
                (topic, sketch) -> SketchCodec.encode(sketch), (topic, bytes) -> SketchCodec.decode(bytes));
    }

    static Serde<Verdict> verdicts() {
        return Serdes.serdeFrom(
                (topic, verdict) -> VerdictCodec.encode(verdict), (topic, bytes) -> VerdictCodec.decode(bytes));
    }
}
