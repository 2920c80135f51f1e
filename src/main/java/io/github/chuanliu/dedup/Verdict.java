package io.github.chuanliu.dedup;

import java.util.Set;

/** What a page is to the stories known before it. Every verdict names the story, 32 hexadecimal digits. */
public sealed interface Verdict {

    String storyId();

    /** The first page of a story; it becomes revision 1. */
    record NewStory(String storyId) implements Verdict {}

    /**
     * The page of a story was fetched again and its text has changed.
     *
     * @param revision at least 2, one more than the last
     * @param similarity to the text that it resembles most recently, 0 to 1
     * @param previous where the page with the revision before this one lies
     * @param previousPairs the region pairs that it stated, as {@code RegionPair.claim()} says them
     */
    record NewRevision(
            String storyId, int revision, double similarity, PagePosition previous, Set<String> previousPairs)
            implements Verdict {

        public NewRevision {
            previousPairs = Set.copyOf(previousPairs);
        }
    }

    /**
     * The text is known.
     *
     * @param similarity to the canonical page, 0 to 1; 1 for equal digests
     * @param canonical where the page lies that stands for the text
     */
    record Duplicate(Kind kind, String storyId, double similarity, PagePosition canonical) implements Verdict {}

    /** The names are those of the Avro enum {@code DuplicateKind}. */
    enum Kind {
        /** Another URL, the same normalised body. */
        EXACT,
        /** Another URL, a similar body about the same event. */
        NEAR,
        /** The same URL, and nothing worth a revision has changed. */
        UNCHANGED
    }
}
