package io.github.chuanliu.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Canonicals in arrays of primitives: what every one has in a slab, what few have (claims, revision) beside it. */
final class SlabCanonicals implements Canonicals {

    private static final int BANDS = 0;
    private static final int URL = BANDS + BandIndex.BYTES;
    private static final int DIGEST = URL + Hash128.BYTES;
    private static final int STORY = DIGEST + Hash128.BYTES;
    private static final int POSITION = STORY + Hash128.BYTES;
    private static final int LENGTH = POSITION + Positions.BYTES;
    private static final int PAGE_TIME = LENGTH + Integer.BYTES;
    private static final int BORN = PAGE_TIME + Long.BYTES;
    private static final int SEQUENCE = BORN + Long.BYTES;
    private static final int STAMP = SEQUENCE + Long.BYTES;
    private static final int BYTES = STAMP + Long.BYTES;

    private final Slab slab = new Slab(BYTES);
    private final SlotTable byUrl = new SlotTable(slab, URL);
    private final SlotTable byText = new SlotTable(slab, DIGEST);
    private final SlotTable byStory = new SlotTable(slab, STORY);
    private final BandIndex byBand;
    private byte[][] rest = new byte[0][];

    SlabCanonicals(int bucketCap) {
        byBand = new BandIndex(slab, BANDS, bucketCap);
    }

    @Override
    public void add(Canonical canonical) {
        byBand.add(place(canonical));
    }

    @Override
    public void load(Canonical canonical) {
        place(canonical);
    }

    @Override
    public void loaded() {
        byBand.addAll();
    }

    private int place(Canonical canonical) {
        int slot = slab.add();
        Sketch sketch = canonical.sketch();
        byBand.put(slot, sketch.signature());
        slab.putHash(slot, URL, sketch.url());
        slab.putHash(slot, DIGEST, sketch.digest());
        slab.putHash(slot, STORY, canonical.story());
        slab.putPosition(slot, POSITION, sketch.position());
        slab.putInt(slot, LENGTH, sketch.length());
        slab.putLong(slot, PAGE_TIME, sketch.pageTime());
        slab.putLong(slot, BORN, canonical.born());
        slab.putLong(slot, SEQUENCE, canonical.sequence());
        slab.putLong(slot, STAMP, canonical.stamp());
        if (slot >= rest.length) {
            rest = Arrays.copyOf(rest, Math.max(1 << 10, slot + slot / 4));
        }
        rest[slot] = CanonicalRest.encode(canonical);
        byUrl.add(slot);
        byText.add(slot);
        byStory.add(slot);
        return slot;
    }

    private Canonical get(int slot) {
        Hash128 story = slab.getHash(slot, STORY);
        ByteBuffer in = ByteBuffer.wrap(rest[slot]);
        Sketch sketch = new Sketch(
                slab.getPosition(slot, POSITION),
                slab.getHash(slot, URL),
                slab.getHash(slot, DIGEST),
                byBand.get(slot),
                slab.getInt(slot, LENGTH),
                slab.getLong(slot, PAGE_TIME),
                ClaimsCodec.read(in));
        return new Canonical(
                sketch,
                CanonicalRest.readVerdict(in, story),
                story,
                slab.getLong(slot, BORN),
                slab.getLong(slot, SEQUENCE),
                slab.getLong(slot, STAMP));
    }

    @Override
    public long oldestStamp() {
        return slab.getLong(slab.oldest(), STAMP);
    }

    @Override
    public long removeOldest() {
        int slot = slab.oldest();
        long sequence = slab.getLong(slot, SEQUENCE);
        byUrl.remove(slot);
        byText.remove(slot);
        byStory.remove(slot);
        byBand.remove(slot);
        rest[slot] = CanonicalRest.EMPTY;
        slab.removeOldest();
        return sequence;
    }

    @Override
    public List<Canonical> ofUrl(Hash128 url) {
        List<Canonical> found = new ArrayList<>();
        byUrl.forEach(url, slot -> found.add(get(slot)));
        found.sort(Comparator.comparingLong(Canonical::sequence).reversed());
        return found;
    }

    @Override
    public List<Canonical> ofText(Hash128 digest) {
        List<Canonical> found = new ArrayList<>();
        byText.forEach(digest, slot -> found.add(get(slot)));
        return found;
    }

    @Override
    public List<Canonical> similarTo(Signature signature, double similarity) {
        List<Canonical> similar = new ArrayList<>();
        byBand.sharingBand(signature).forEach(slot -> {
            if (Signature.similarity(byBand.equalBins(signature, slot)) >= similarity) {
                similar.add(get(slot));
            }
        });
        return similar;
    }

    @Override
    public boolean hasStory(Hash128 story) {
        return byStory.contains(story);
    }

    @Override
    public int size() {
        return slab.size();
    }

    @Override
    public void clear() {
        slab.clear();
        byUrl.clear();
        byText.clear();
        byStory.clear();
        byBand.clear();
        rest = new byte[0][];
    }
}
