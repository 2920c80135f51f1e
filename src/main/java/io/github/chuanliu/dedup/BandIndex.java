package io.github.chuanliu.dedup;

import java.util.Arrays;

/**
 * Finds the slots of a {@link Slab} that share a band with a signature. The chains of all bands are walked side by side:
 * nearly every step misses the cache, and misses of different chains overlap while those of one chain cannot.
 */
final class BandIndex {

    /** Bins and link of each band, side by side. */
    static final int BYTES = Bands.COUNT * (Bands.WIDTH + Integer.BYTES);

    private static final double LEAST_LOAD = 1.25;

    private final Slab slab;
    private final int column;
    private final BandTable[] tables = new BandTable[Bands.COUNT];

    /** @param column where {@link #BYTES} of the slab's records begin */
    BandIndex(Slab slab, int column, int bucketCap) {
        this.slab = slab;
        this.column = column;
        for (int band = 0; band < tables.length; band++) {
            double mostLoad = LEAST_LOAD * (1 + (double) band / tables.length);
            tables[band] = new BandTable(slab, column(band), bucketCap, mostLoad);
        }
    }

    private int column(int band) {
        return column + band * (Bands.WIDTH + Integer.BYTES);
    }

    /** Gives a record its signature. */
    void put(int slot, Signature signature) {
        for (int band = 0; band < tables.length; band++) {
            slab.putInt(slot, column(band), signature.band(band));
        }
    }

    Signature get(int slot) {
        int[] bands = new int[Bands.COUNT];
        Arrays.setAll(bands, band -> slab.getInt(slot, column(band)));
        return Signature.ofBands(bands);
    }

    int equalBins(Signature signature, int slot) {
        int equal = 0;
        for (int band = 0; band < tables.length; band += 2) {
            long one = signature.band(band) ^ slab.getInt(slot, column(band));
            long other = signature.band(band + 1) ^ slab.getInt(slot, column(band + 1));
            equal += Signature.equalBytes(one << Integer.SIZE | other & 0xffffffffL);
        }
        return equal;
    }

    /** Makes a slot findable that is newer than all others. */
    void add(int slot) {
        for (BandTable table : tables) {
            table.add(slot);
        }
    }

    /** Makes all slots findable. Band by band, so that the heads of one stay in the cache. */
    void addAll() {
        for (BandTable table : tables) {
            table.addAll();
        }
    }

    SlotSet sharingBand(Signature signature) {
        SlotSet found = new SlotSet();
        int[] slots = new int[Bands.COUNT];
        Arrays.setAll(slots, band -> tables[band].first(signature.band(band)));
        for (int walking = Bands.COUNT; walking > 0; ) {
            walking = 0;
            for (int band = 0; band < slots.length; band++) {
                int slot = slots[band];
                if (slot != Slab.NONE) {
                    long binsAndLink = slab.getLong(slot, column(band));
                    if ((int) binsAndLink == signature.band(band)) {
                        found.add(slot);
                    }
                    slots[band] = (int) (binsAndLink >>> Integer.SIZE);
                    walking++;
                }
            }
        }
        return found;
    }

    void remove(int slot) {
        int[] before = new int[Bands.COUNT];
        int[] slots = new int[Bands.COUNT];
        Arrays.fill(before, Slab.NONE);
        Arrays.setAll(slots, band -> tables[band].first(slab.getInt(slot, column(band))));
        for (int walking = Bands.COUNT; walking > 0; ) {
            walking = 0;
            for (int band = 0; band < slots.length; band++) {
                int at = slots[band];
                if (at != Slab.NONE && at != slot) {
                    before[band] = at;
                    slots[band] = (int) (slab.getLong(at, column(band)) >>> Integer.SIZE);
                    walking++;
                }
            }
        }
        for (int band = 0; band < slots.length; band++) {
            if (slots[band] == slot) {
                tables[band].unlink(before[band], slot);
            }
        }
    }

    void clear() {
        for (BandTable table : tables) {
            table.clear();
        }
    }
}
