package io.github.chuanliu.dedup;

import java.util.List;
import java.util.Optional;

/** The canonicals in memory, first in first out. */
interface Canonicals {

    /** Adds one whose sequence is above all others. */
    void add(Canonical canonical);

    /** The one with the lowest sequence. */
    Optional<Canonical> oldest();

    void removeOldest();

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
