package io.github.chuanliu.dedup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The one-permutation MinHash of a text: 128 bins of 8 bits. Two texts agree in a bin with probability J + (1 - J)/256,
 * where J is the Jaccard similarity of their 5-gram sets (b-bit minwise hashing, Li and König, WWW 2010), so the
 * estimate at J = 0.5 has a standard deviation of 0.044.
 */
public final class Signature {

    /** Bins, and bytes. */
    public static final int BINS = 128;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final long LOW_SEVEN = 0x7f7f7f7f7f7f7f7fL;
    private static final double CHANCE = 1.0 / 256;

    private final byte[] bins;

    /** Takes the array as it is; the caller gives it away. */
    Signature(byte[] bins) {
        if (bins.length != BINS) {
            throw new IllegalArgumentException("a signature has " + BINS + " bins, not " + bins.length);
        }
        this.bins = bins;
    }

    static Signature ofBands(int[] bands) {
        byte[] bins = new byte[BINS];
        for (int band = 0; band < bands.length; band++) {
            INTS.set(bins, band * Bands.WIDTH, bands[band]);
        }
        return new Signature(bins);
    }

    /** The four bins of a band, 0 to 31. */
    int band(int band) {
        return (int) INTS.get(bins, band * Bands.WIDTH);
    }

    byte[] bins() {
        return bins;
    }

    /** The estimated Jaccard similarity, 0 to 1. */
    public double similarity(Signature other) {
        return similarity(equalBins(bins, other.bins));
    }

    /** The estimated Jaccard similarity of two texts with so many equal bins, 0 to 1. */
    static double similarity(int equalBins) {
        return Math.max(0, ((double) equalBins / BINS - CHANCE) / (1 - CHANCE));
    }

    /** How many of the eight bytes of two words are equal, given the bits in which they differ. */
    static int equalBytes(long differs) {
        // A byte of the sum has its top bit clear only if all its low seven bits were 0: no carry crosses bytes.
        return Long.bitCount(~(((differs & LOW_SEVEN) + LOW_SEVEN) | differs | LOW_SEVEN));
    }

    private static int equalBins(byte[] a, byte[] b) {
        int equal = 0;
        for (int at = 0; at < BINS; at += Long.BYTES) {
            equal += equalBytes((long) LONGS.get(a, at) ^ (long) LONGS.get(b, at));
        }
        return equal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(bins, that.bins);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bins);
    }

    @Override
    public String toString() {
        return "signature " + Integer.toHexString(hashCode());
    }
}
