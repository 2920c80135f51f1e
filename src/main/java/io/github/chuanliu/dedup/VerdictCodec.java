package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.Kind;
import io.github.chuanliu.dedup.Verdict.NewRevision;
import io.github.chuanliu.dedup.Verdict.NewStory;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;

/** The binary form of a {@link Verdict}: version, form, story, and what the form needs. */
public final class VerdictCodec {

    private static final byte VERSION = 1;
    private static final byte NEW_STORY = 0;
    private static final byte NEW_REVISION = 1;
    private static final byte DUPLICATE = 2;
    private static final int HEAD = 2 * Byte.BYTES + Hash128.BYTES;

    private VerdictCodec() {}

    public static byte[] encode(Verdict verdict) {
        ByteBuffer out = ByteBuffer.allocate(size(verdict));
        write(verdict, out);
        return out.array();
    }

    /** @throws IllegalArgumentException if the bytes are no verdict of a version that is known here */
    public static Verdict decode(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException truncated) {
            throw new IllegalArgumentException("a verdict ends after " + bytes.length + " bytes", truncated);
        }
    }

    static int size(Verdict verdict) {
        if (verdict instanceof NewRevision revision) {
            return HEAD
                    + Integer.BYTES
                    + Double.BYTES
                    + Positions.BYTES
                    + ClaimsCodec.asciiSize(revision.previousPairs());
        }
        return verdict instanceof Duplicate ? HEAD + Byte.BYTES + Double.BYTES + Positions.BYTES : HEAD;
    }

    static void write(Verdict verdict, ByteBuffer out) {
        Hash128 story = Hash128.ofHex(verdict.storyId());
        out.put(VERSION);
        if (verdict instanceof NewRevision revision) {
            out.put(NEW_REVISION);
            story.write(out);
            out.putInt(revision.revision()).putDouble(revision.similarity());
            Positions.write(revision.previous(), out);
            ClaimsCodec.writeAscii(revision.previousPairs().stream().sorted().toList(), out);
        } else if (verdict instanceof Duplicate duplicate) {
            out.put(DUPLICATE);
            story.write(out);
            out.put((byte) duplicate.kind().ordinal()).putDouble(duplicate.similarity());
            Positions.write(duplicate.canonical(), out);
        } else {
            out.put(NEW_STORY);
            story.write(out);
        }
    }

    static Verdict read(ByteBuffer in) {
        byte version = in.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("a verdict of version " + version + ", known is " + VERSION);
        }
        byte form = in.get();
        String story = Hash128.read(in).hex();
        return switch (form) {
            case NEW_STORY -> new NewStory(story);
            case NEW_REVISION ->
                new NewRevision(
                        story, in.getInt(), in.getDouble(), Positions.read(in), Set.copyOf(ClaimsCodec.readAscii(in)));
            case DUPLICATE -> new Duplicate(kind(in.get()), story, in.getDouble(), Positions.read(in));
            default -> throw new IllegalArgumentException("no verdict has form " + form);
        };
    }

    private static Kind kind(byte ordinal) {
        if (ordinal < 0 || ordinal >= Kind.values().length) {
            throw new IllegalArgumentException("no duplicate has kind " + ordinal);
        }
        return Kind.values()[ordinal];
    }
}
