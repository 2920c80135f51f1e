package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reprints in memory, first in first out, in arrays of primitives. */
final class Reprints {

    private static final int URL = 0;
    private static final int DIGEST = URL + Hash128.BYTES;
    private static final int STORY = DIGEST + Hash128.BYTES;
    private static final int POSITION = STORY + Hash128.BYTES;
    private static final int CANONICAL = POSITION + Positions.BYTES;
    private static final int KIND = CANONICAL + Positions.BYTES;
    private static final int SIMILARITY = KIND + Integer.BYTES;
    private static final int SEQUENCE = SIMILARITY + Double.BYTES;
    private static final int STAMP = SEQUENCE + Long.BYTES;
    private static final int BYTES = STAMP + Long.BYTES;

    private final Slab slab = new Slab(BYTES);
    private final SlotTable byUrl = new SlotTable(slab, URL);

    /** Adds one whose sequence is above all others. */
    void add(Reprint reprint) {
        int slot = slab.add();
        Duplicate verdict = reprint.verdict();
        slab.putHash(slot, URL, reprint.url());
        slab.putHash(slot, DIGEST, reprint.digest());
        slab.putHash(slot, STORY, Hash128.ofHex(verdict.storyId()));
        slab.putPosition(slot, POSITION, reprint.position());
        slab.putPosition(slot, CANONICAL, verdict.canonical());
        slab.putInt(slot, KIND, verdict.kind().ordinal());
        slab.putLong(slot, SIMILARITY, Double.doubleToRawLongBits(verdict.similarity()));
        slab.putLong(slot, SEQUENCE, reprint.sequence());
        slab.putLong(slot, STAMP, reprint.stamp());
        byUrl.add(slot);
    }

    private Reprint get(int slot) {
        Duplicate verdict = new Duplicate(
                Kind.values()[slab.getInt(slot, KIND)],
                slab.getHash(slot, STORY).hex(),
                Double.longBitsToDouble(slab.getLong(slot, SIMILARITY)),
                slab.getPosition(slot, CANONICAL));
        return new Reprint(
                slab.getHash(slot, URL),
                slab.getHash(slot, DIGEST),
                slab.getPosition(slot, POSITION),
                verdict,
                slab.getLong(slot, SEQUENCE),
                slab.getLong(slot, STAMP));
    }

    /** Those of a URL, newest first. */
    List<Reprint> ofUrl(Hash128 url) {
        List<Reprint> found = new ArrayList<>();
        byUrl.forEach(url, slot -> found.add(get(slot)));
        found.sort(Comparator.comparingLong(Reprint::sequence).reversed());
        return found;
    }

    /** The stamp of the one with the lowest sequence; there must be one. */
    long oldestStamp() {
        return slab.getLong(slab.oldest(), STAMP);
    }

    /** Removes the one with the lowest sequence, and gives that. */
    long removeOldest() {
        int slot = slab.oldest();
        long sequence = slab.getLong(slot, SEQUENCE);
        byUrl.remove(slot);
        slab.removeOldest();
        return sequence;
    }

    int size() {
        return slab.size();
    }

    void clear() {
        slab.clear();
        byUrl.clear();
    }
}
