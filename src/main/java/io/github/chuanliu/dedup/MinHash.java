package io.github.chuanliu.dedup;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * One-permutation MinHash (Li, Owen and Zhang, NIPS 2012): each 5-gram is hashed once, the top bits choose one of 128
 * bins, the smallest rest stays. Empty bins borrow from bins drawn by a fixed random walk (optimal densification,
 * Shrivastava, ICML 2017), which keeps the estimate unbiased for texts of fewer 5-grams than bins.
 *
 * <p>Hash, seeds and bins are part of the state's format: changing one needs a new application id.
 */
final class MinHash {

    /** Characters of a shingle. */
    static final int GRAM = 5;

    private static final Hasher64 HASHER = Hashing.komihash5_0(0x43_68_75_61_6e_6c_69_75L);
    private static final int BIN_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(Signature.BINS);
    private static final long REST = (1L << BIN_SHIFT) - 1;
    private static final long EMPTY = Long.MAX_VALUE;

    private MinHash() {}

    /** The signature of a normalised text; that of a text without characters is all zero and means nothing. */
    static Signature of(String text) {
        long[] least = new long[Signature.BINS];
        Arrays.fill(least, EMPTY);
        if (text.isEmpty()) {
            return new Signature(new byte[Signature.BINS]);
        }
        long firstFour = 0;
        int last = 0;
        int grams = 0;
        for (int i = 0; i < text.length(); i++) {
            // four characters fill the long, the fifth goes beside it
            firstFour = firstFour << Character.SIZE | last;
            last = text.charAt(i);
            if (i >= GRAM - 1) {
                put(least, firstFour, last);
                grams++;
            }
        }
        if (grams == 0) {
            put(least, firstFour, last);
        }
        return new Signature(densified(least));
    }

    private static void put(long[] least, long firstFour, int last) {
        long hash = HASHER.hashLongIntToLong(firstFour, last);
        int bin = (int) (hash >>> BIN_SHIFT);
        least[bin] = Math.min(least[bin], hash & REST);
    }

    private static byte[] densified(long[] least) {
        byte[] bins = new byte[Signature.BINS];
        for (int bin = 0; bin < Signature.BINS; bin++) {
            int from = bin;
            for (int attempt = 1; least[from] == EMPTY; attempt++) {
                from = (int) (HASHER.hashIntIntToLong(bin, attempt) >>> BIN_SHIFT);
            }
            bins[bin] = (byte) least[from];
        }
        return bins;
    }
}
