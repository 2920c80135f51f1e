package io.github.chuanliu.region;

/** One idea of how a sentence says that two regions have to do with each other. */
interface Rule {

    /** Reads one sentence and proposes what it says; what was considered and dropped goes to {@link Discourse#reject}. */
    void read(Sentence sentence, Discourse discourse);
}
