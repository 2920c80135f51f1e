package io.github.chuanliu.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Canonicals in arrays of primitives: what every one has in a slab, what few have (claims, revision) beside it. */
final class SlabCanonicals implements Canonicals {

    private static final int SIGNATURE = 0;
    private static final int URL = SIGNATURE + Signature.BINS;
    private static final int DIGEST = URL + Hash128.BYTES;
    private static final int STORY = DIGEST + Hash128.BYTES;
    private static final int POSITION = STORY + Hash128.BYTES;
    private static final int LENGTH = POSITION + Positions.BYTES;
    private static final int PAGE_TIME = LENGTH + Integer.BYTES;
    private static final int BORN = PAGE_TIME + Long.BYTES;
    private static final int SEQUENCE = BORN + Long.BYTES;
    private static final int STAMP = SEQUENCE + Long.BYTES;
    private static final int LINKS = STAMP + Long.BYTES;
    private static final int BYTES = LINKS + Bands.COUNT * Integer.BYTES;

    private static final double LEAST_BAND_LOAD = 1.5;

    private final Slab slab = new Slab(BYTES);
    private final SlotTable byUrl = new SlotTable(slab, URL);
    private final SlotTable byText = new SlotTable(slab, DIGEST);
    private final SlotTable byStory = new SlotTable(slab, STORY);
    private final BandTable[] byBand = new BandTable[Bands.COUNT];
    private byte[][] rest = new byte[0][];

    SlabCanonicals(int bucketCap) {
        for (int band = 0; band < byBand.length; band++) {
            double mostLoad = LEAST_BAND_LOAD * (1 + (double) band / byBand.length);
            byBand[band] = new BandTable(
                    slab, SIGNATURE + band * Bands.WIDTH, LINKS + band * Integer.BYTES, bucketCap, mostLoad);
        }
    }

    @Override
    public void add(Canonical canonical) {
        int slot = slab.add();
        Sketch sketch = canonical.sketch();
        System.arraycopy(sketch.signature().bins(), 0, slab.chunk(slot), slab.base(slot) + SIGNATURE, Signature.BINS);
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
        for (BandTable band : byBand) {
            band.add(slot);
        }
    }

    private Canonical get(int slot) {
        byte[] bins = new byte[Signature.BINS];
        System.arraycopy(slab.chunk(slot), slab.base(slot) + SIGNATURE, bins, 0, Signature.BINS);
        Hash128 story = slab.getHash(slot, STORY);
        ByteBuffer in = ByteBuffer.wrap(rest[slot]);
        Sketch sketch = new Sketch(
                slab.getPosition(slot, POSITION),
                slab.getHash(slot, URL),
                slab.getHash(slot, DIGEST),
                new Signature(bins),
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
        for (BandTable band : byBand) {
            band.remove(slot);
        }
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
        SlotSet candidates = new SlotSet();
        for (int band = 0; band < byBand.length; band++) {
            byBand[band].forEach(Bands.of(signature.bins(), 0, band), candidates::add);
        }
        List<Canonical> similar = new ArrayList<>();
        candidates.forEach(slot -> {
            int equal = Signature.equalBins(signature.bins(), 0, slab.chunk(slot), slab.base(slot) + SIGNATURE);
            if (Signature.similarity(equal) >= similarity) {
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
        for (BandTable band : byBand) {
            band.clear();
        }
        rest = new byte[0][];
    }
}
