package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.Verdict.NewRevision;
import io.github.chuanliu.dedup.Verdict.NewStory;
import java.nio.ByteBuffer;
import java.util.Set;

/** The part of a canonical that differs in length: its claims and, if it is one, its revision. */
final class CanonicalRest {

    static final byte[] EMPTY = {};

    private CanonicalRest() {}

    static byte[] encode(Canonical canonical) {
        Claims claims = canonical.sketch().claims();
        if (!(canonical.verdict() instanceof NewRevision revision)) {
            byte[] bytes = new byte[ClaimsCodec.size(claims)];
            ClaimsCodec.write(claims, ByteBuffer.wrap(bytes));
            return bytes;
        }
        byte[] bytes = new byte
                [ClaimsCodec.size(claims)
                        + Integer.BYTES
                        + Double.BYTES
                        + Positions.BYTES
                        + ClaimsCodec.asciiSize(revision.previousPairs())];
        ByteBuffer out = ByteBuffer.wrap(bytes);
        ClaimsCodec.write(claims, out);
        out.putInt(revision.revision()).putDouble(revision.similarity());
        Positions.write(revision.previous(), out);
        ClaimsCodec.writeAscii(revision.previousPairs().stream().sorted().toList(), out);
        return bytes;
    }

    /** Reads on after the claims. */
    static Verdict readVerdict(ByteBuffer in, Hash128 story) {
        return in.hasRemaining()
                ? new NewRevision(
                        story.hex(),
                        in.getInt(),
                        in.getDouble(),
                        Positions.read(in),
                        Set.copyOf(ClaimsCodec.readAscii(in)))
                : new NewStory(story.hex());
    }
}
