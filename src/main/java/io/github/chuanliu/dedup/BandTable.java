package io.github.chuanliu.dedup;

/**
 * Finds slots of a {@link Slab} that share one band with a signature: a chained hash table whose links lie in the slab
 * beside the bins, so that a step along a chain touches one cache line. A chain runs from the newest slot to the oldest.
 *
 * <p>At most {@code bucketCap} slots of equal bins stay linked, the newest ones: were all of them linked, a formula that
 * a thousand pages share would cost every one of them a thousand comparisons. A head holds the length of its chain beside
 * the slot, so that only long chains are walked for that.
 */
final class BandTable {

    /** Slots that a head can name. */
    static final int MOST_SLOTS = 1 << 24;

    /** Highest length that a head can hold; it stands for all above. */
    static final int MOST_COUNTED = 255;

    private static final int FIRST_HEADS = 1 << 10;
    private static final int SLOT_BITS = 24;
    private static final int SLOT = MOST_SLOTS - 1;
    private static final int EMPTY = 0;
    private static final int SCATTER = 0x9E3779B1;

    private final Slab slab;
    private final int bins;
    private final int link;
    private final int bucketCap;
    private final double mostLoad;
    private int[] heads = new int[FIRST_HEADS];

    /**
     * @param bins column of the band's four bins; its link follows
     * @param mostLoad slots per head at which the heads double; bands that double at different sizes spread the pause
     */
    BandTable(Slab slab, int bins, int bucketCap, double mostLoad) {
        this.slab = slab;
        this.bins = bins;
        this.link = bins + Bands.WIDTH;
        this.bucketCap = bucketCap;
        this.mostLoad = mostLoad;
    }

    /** Links a slot that is newer than all others. */
    void add(int slot) {
        if (slab.size() > heads.length * mostLoad) {
            grow();
        }
        link(slot);
    }

    private void link(int slot) {
        int band = slab.getInt(slot, bins);
        int at = at(band);
        if (count(heads[at]) >= bucketCap) {
            unlinkBeyondCap(at, band);
        }
        int head = heads[at];
        slab.putInt(slot, link, head == EMPTY ? Slab.NONE : head & SLOT);
        heads[at] = head(slot, count(head) + 1);
    }

    private void unlinkBeyondCap(int at, int band) {
        int equal = 0;
        int before = Slab.NONE;
        int beforeLast = Slab.NONE;
        int last = Slab.NONE;
        for (int slot = firstOf(heads[at]); slot != Slab.NONE; slot = slab.getInt(slot, link)) {
            if (slab.getInt(slot, bins) == band) {
                equal++;
                beforeLast = before;
                last = slot;
            }
            before = slot;
        }
        if (equal >= bucketCap) {
            unlink(at, beforeLast, last);
        }
    }

    /** Unlinks a slot, given the one before it in its chain or {@link Slab#NONE}. */
    void unlink(int before, int slot) {
        unlink(at(slab.getInt(slot, bins)), before, slot);
    }

    private void unlink(int at, int before, int slot) {
        int head = heads[at];
        int after = slab.getInt(slot, link);
        int first = before == Slab.NONE ? after : head & SLOT;
        if (before != Slab.NONE) {
            slab.putInt(before, link, after);
        }
        // a length above the highest may still be above it
        int count = count(head) == MOST_COUNTED ? length(first) : count(head) - 1;
        heads[at] = first == Slab.NONE ? EMPTY : head(first, count);
    }

    private int length(int first) {
        int length = 0;
        for (int slot = first; slot != Slab.NONE; slot = slab.getInt(slot, link)) {
            length++;
        }
        return length;
    }

    /** The newest slot of the chain in which slots of these bins lie, or {@link Slab#NONE}. */
    int first(int band) {
        return firstOf(heads[at(band)]);
    }

    private void grow() {
        int length = heads.length;
        while (slab.size() > length * mostLoad) {
            length *= 2;
        }
        heads = new int[length];
        relink();
    }

    /** Links all slots but the newest anew; going band by band, the heads of one stay in the cache. */
    private void relink() {
        for (int slot = slab.oldest(); slot != slab.newest(); slot = slab.newer(slot)) {
            link(slot);
        }
    }

    /** Links all slots of a slab that was filled without this table. */
    void addAll() {
        heads = new int[FIRST_HEADS];
        if (slab.size() > 0) {
            if (slab.size() > heads.length * mostLoad) {
                grow();
            } else {
                relink();
            }
            link(slab.newest());
        }
    }

    void clear() {
        heads = new int[FIRST_HEADS];
    }

    private static int head(int slot, int count) {
        return Math.min(count, MOST_COUNTED) << SLOT_BITS | slot;
    }

    private static int count(int head) {
        return head >>> SLOT_BITS;
    }

    private static int firstOf(int head) {
        return head == EMPTY ? Slab.NONE : head & SLOT;
    }

    private int at(int band) {
        return band * SCATTER >>> Integer.numberOfLeadingZeros(heads.length - 1);
    }
}
