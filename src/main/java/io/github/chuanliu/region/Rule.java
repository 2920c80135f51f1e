package io.github.chuanliu.region;

import java.util.Set;

/** One idea of how a sentence says that two regions have to do with each other. */
interface Rule {

    /**
     * Classes of words of which the sentence must hold one outside 《》 for the rule to say anything. The rule is not asked
     * about other sentences; it must not propose or reject anything there.
     */
    Set<WordClass> triggers();

    /** Reads one sentence and proposes what it says; what was considered and dropped goes to {@link Discourse#reject}. */
    void read(Sentence sentence, Discourse discourse);
}
