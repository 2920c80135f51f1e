package io.github.chuanliu.dedup;

import java.util.Iterator;

/**
 * Decides pages one after another. A verdict depends on the sketches decided before and on nothing else, so the same
 * log gives the same verdicts, and an index restored from the state that the changes built goes on as if it had never
 * stopped. Not safe for several threads.
 */
public interface DuplicateIndex {

    /**
     * Decides the next page of the log.
     *
     * @param sketch the page
     * @param appendedAt the timestamp of the record in the log, milliseconds since 1970 UTC: the time when the broker
     *     took the page, which is what state expires by; may go back a little
     */
    Decision decide(Sketch sketch, long appendedAt);

    /**
     * Forgets everything, then takes over all records of the state.
     *
     * @param records in ascending order of their keys, as a Kafka Streams store gives them
     */
    void restore(Iterator<StateChange.Put> records);

    /** Forgets everything. */
    void clear();

    /** How many canonicals are held. */
    int canonicals();
}
