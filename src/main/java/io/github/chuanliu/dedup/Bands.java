package io.github.chuanliu.dedup;

/**
 * The 32 bands of 4 bins by which similar signatures are found (locality-sensitive hashing; Leskovec, Rajaraman and
 * Ullman, Mining of Massive Datasets, 3.4). Two texts of similarity J share a band with probability 1 - (1 - J⁴)³²: 0.87
 * at J = 0.5, 0.99 at 0.6, 0.9998 at 0.7. Bands are recomputed from the signature, never stored.
 */
final class Bands {

    static final int COUNT = 32;

    /** Bins, and bytes, of a band. */
    static final int WIDTH = Signature.BINS / COUNT;

    private Bands() {}
}
