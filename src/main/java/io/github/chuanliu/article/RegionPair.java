package io.github.chuanliu.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One relation between two provincial regions that an article reports.
 *
 * @param relation what they did
 * @param from visitor, giver, or the party with the lower ISO code when undirected
 * @param to host, receiver, or the other party
 * @param directed whether {@code from} and {@code to} can be told apart: VISIT and AID always, the others never
 * @param fromPlace the sub-provincial place or corps named for {@code from}, if any
 * @param toPlace the same for {@code to}
 * @param section index of the brief on a multi-brief page
 * @param framework the programme, such as 东西部协作, if named or known
 * @param date when it happened, if the text says so
 * @param confidence calibrated probability that the pair is right, 0 to 1
 * @param evidence the words that say so, at least one
 */
public record RegionPair(
        Relation relation,
        Region from,
        Region to,
        boolean directed,
        Optional<Place> fromPlace,
        Optional<Place> toPlace,
        OptionalInt section,
        Optional<String> framework,
        Optional<EventDate> date,
        double confidence,
        List<Span> evidence) {

    public RegionPair {
        if (from.code().equals(to.code())) {
            throw new IllegalArgumentException("a pair needs two regions, not " + from.code() + " twice");
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a pair needs evidence: " + from.code() + " " + to.code());
        }
        evidence = List.copyOf(evidence);
    }

    /** The kinds of relation; the stronger stands first. The names are those of the Avro enum {@code Relation}. */
    public enum Relation {
        VISIT("CONSULT"),
        AGREEMENT("AGREE"),
        AID("AID"),
        COOPERATION("COOPERATE");

        private final String plover;

        Relation(String plover) {
            this.plover = plover;
        }

        /** The event category of the PLOVER manual. */
        public String plover() {
            return plover;
        }
    }

    /** Relation and pair in one word, such as {@code VISIT:CN-SC>CN-XZ}; an article says each at most once. */
    public String claim() {
        return relation.name() + ":" + key();
    }

    /** The key of the pair in {@code pairs.observed}: {@code CN-SC>CN-XZ} when directed, else {@code CN-SC~CN-XZ}. */
    public String key() {
        return from.code() + (directed ? ">" : "~") + to.code();
    }
}
