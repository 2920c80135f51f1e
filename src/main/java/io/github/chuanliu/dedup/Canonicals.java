package io.github.chuanliu.dedup;

import java.util.List;

/** The canonicals in memory, first in first out. */
interface Canonicals {

    /** Adds one whose sequence is above all others. */
    void add(Canonical canonical);

    /** Takes over one of a restored state, in ascending order of sequence; {@link #loaded} must follow the last. */
    void load(Canonical canonical);

    /** Makes what was loaded findable. */
    void loaded();

    /** The stamp of the one with the lowest sequence; there must be one. */
    long oldestStamp();

    /** Removes the one with the lowest sequence, and gives that. */
    long removeOldest();

    /** Those of a URL, newest first. */
    List<Canonical> ofUrl(Hash128 url);

    /** Those with this digest, in no order. */
    List<Canonical> ofText(Hash128 digest);

    /** Those that share a band with the signature and reach the similarity, in no order, each once. */
    List<Canonical> similarTo(Signature signature, double similarity);

    boolean hasStory(Hash128 story);

    int size();

    void clear();
}
