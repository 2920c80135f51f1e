package io.github.chuanliu.dedup;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds slots of a {@link Slab} that share one band with a signature: a chained hash table whose links lie in the slab.
 * A chain runs from the newest slot to the oldest. At most {@code bucketCap} slots of equal bins stay linked, the newest
 * ones: were all of them linked, a formula that a thousand pages share would cost every one of them a thousand
 * comparisons.
 */
final class BandTable {

    private static final int FIRST_HEADS = 1 << 10;
    private static final int SCATTER = 0x9E3779B1;

    private final Slab slab;
    private final int bins;
    private final int link;
    private final int bucketCap;
    private final double mostLoad;
    private int[] heads = empty(FIRST_HEADS);

    /**
     * @param bins column of the band's four bins
     * @param link column of the band's link
     * @param mostLoad slots per head at which the heads double; bands that double at different sizes spread the pause
     */
    BandTable(Slab slab, int bins, int link, int bucketCap, double mostLoad) {
        this.slab = slab;
        this.bins = bins;
        this.link = link;
        this.bucketCap = bucketCap;
        this.mostLoad = mostLoad;
    }

    private static int[] empty(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, Slab.NONE);
        return heads;
    }

    /** Links a slot that is newer than all others. */
    void add(int slot) {
        if (slab.size() > heads.length * mostLoad) {
            grow();
        }
        int band = slab.getInt(slot, bins);
        int head = head(band);
        unlinkBeyondCap(head, band);
        slab.putInt(slot, link, heads[head]);
        heads[head] = slot;
    }

    private void unlinkBeyondCap(int head, int band) {
        int equal = 0;
        int before = Slab.NONE;
        int beforeLast = Slab.NONE;
        int last = Slab.NONE;
        for (int slot = heads[head]; slot != Slab.NONE; slot = slab.getInt(slot, link)) {
            if (slab.getInt(slot, bins) == band) {
                equal++;
                beforeLast = before;
                last = slot;
            }
            before = slot;
        }
        if (equal >= bucketCap) {
            unlink(head, beforeLast, last);
        }
    }

    void remove(int slot) {
        int head = head(slab.getInt(slot, bins));
        int before = Slab.NONE;
        for (int at = heads[head]; at != Slab.NONE; at = slab.getInt(at, link)) {
            if (at == slot) {
                unlink(head, before, at);
                return;
            }
            before = at;
        }
    }

    private void unlink(int head, int before, int slot) {
        int after = slab.getInt(slot, link);
        if (before == Slab.NONE) {
            heads[head] = after;
        } else {
            slab.putInt(before, link, after);
        }
    }

    /** Visits the slots whose bins in this band are these, the newest first. */
    void forEach(int band, IntConsumer visitor) {
        for (int slot = heads[head(band)]; slot != Slab.NONE; slot = slab.getInt(slot, link)) {
            if (slab.getInt(slot, bins) == band) {
                visitor.accept(slot);
            }
        }
    }

    /** Doubles the heads; every chain falls into two, each in the order that it had. */
    private void grow() {
        int[] before = heads;
        heads = empty(before.length * 2);
        int[] ends = empty(heads.length);
        for (int first : before) {
            int slot = first;
            while (slot != Slab.NONE) {
                int after = slab.getInt(slot, link);
                int head = head(slab.getInt(slot, bins));
                slab.putInt(slot, link, Slab.NONE);
                if (ends[head] == Slab.NONE) {
                    heads[head] = slot;
                } else {
                    slab.putInt(ends[head], link, slot);
                }
                ends[head] = slot;
                slot = after;
            }
        }
    }

    void clear() {
        heads = empty(FIRST_HEADS);
    }

    private int head(int band) {
        return band * SCATTER >>> Integer.numberOfLeadingZeros(heads.length - 1);
    }
}
