package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.StateChange.Delete;
import io.github.chuanliu.dedup.StateChange.Put;
import io.github.chuanliu.dedup.Verdict.Duplicate;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The records of the state. A canonical's key is {@code C} and its sequence, a reprint's {@code R} and its sequence,
 * big-endian, so that a scan gives the oldest of each first and nothing has to be sorted.
 */
final class StateCodec {

    private static final byte CANONICAL = 'C';
    private static final byte REPRINT = 'R';
    private static final int KEY = Byte.BYTES + Long.BYTES;

    private StateCodec() {}

    static Put put(Canonical canonical) {
        Sketch sketch = canonical.sketch();
        ByteBuffer out =
                ByteBuffer.allocate(SketchCodec.size(sketch) + VerdictCodec.size(canonical.verdict()) + 2 * Long.BYTES);
        SketchCodec.write(sketch, out);
        VerdictCodec.write(canonical.verdict(), out);
        out.putLong(canonical.born()).putLong(canonical.stamp());
        return new Put(key(CANONICAL, canonical.sequence()), out.array());
    }

    static Put put(Reprint reprint) {
        ByteBuffer out = ByteBuffer.allocate(
                VerdictCodec.size(reprint.verdict()) + 2 * Hash128.BYTES + Positions.BYTES + Long.BYTES);
        VerdictCodec.write(reprint.verdict(), out);
        reprint.url().write(out);
        reprint.digest().write(out);
        Positions.write(reprint.position(), out);
        out.putLong(reprint.stamp());
        return new Put(key(REPRINT, reprint.sequence()), out.array());
    }

    static Delete deleteCanonical(long sequence) {
        return new Delete(key(CANONICAL, sequence));
    }

    static Delete deleteReprint(long sequence) {
        return new Delete(key(REPRINT, sequence));
    }

    static boolean isCanonical(Put record) {
        byte kind = record.key()[0];
        if (kind != CANONICAL && kind != REPRINT) {
            throw new IllegalArgumentException("a state record of kind " + kind);
        }
        return kind == CANONICAL;
    }

    static Canonical canonical(Put record) {
        try {
            ByteBuffer in = ByteBuffer.wrap(record.value());
            Sketch sketch = SketchCodec.read(in);
            Verdict verdict = VerdictCodec.read(in);
            return new Canonical(
                    sketch, verdict, Hash128.ofHex(verdict.storyId()), in.getLong(), sequence(record), in.getLong());
        } catch (BufferUnderflowException truncated) {
            throw new IllegalArgumentException("a canonical ends after " + record.value().length + " bytes", truncated);
        }
    }

    static Reprint reprint(Put record) {
        try {
            ByteBuffer in = ByteBuffer.wrap(record.value());
            if (!(VerdictCodec.read(in) instanceof Duplicate verdict)) {
                throw new IllegalArgumentException("a reprint that is no duplicate, at sequence " + sequence(record));
            }
            Hash128 url = Hash128.read(in);
            return new Reprint(url, Hash128.read(in), Positions.read(in), verdict, sequence(record), in.getLong());
        } catch (BufferUnderflowException truncated) {
            throw new IllegalArgumentException("a reprint ends after " + record.value().length + " bytes", truncated);
        }
    }

    private static byte[] key(byte kind, long sequence) {
        return ByteBuffer.allocate(KEY).put(kind).putLong(sequence).array();
    }

    private static long sequence(Put record) {
        return ByteBuffer.wrap(record.key(), Byte.BYTES, Long.BYTES).getLong();
    }
}
