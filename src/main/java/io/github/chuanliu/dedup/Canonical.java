package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.Verdict.NewRevision;
import io.github.chuanliu.dedup.Verdict.NewStory;

/**
 * A page that others are compared with: the first page of a story, or one of its revisions.
 *
 * @param sketch the page
 * @param verdict what it was found to be; never a duplicate
 * @param story the story, binary
 * @param born its place among all canonicals; the lower, the earlier the page stood in the log
 * @param sequence its place among all records of the state; equal to {@code born} unless it was renewed
 * @param stamp clock of the log when it was written, milliseconds since 1970 UTC; never falls with {@code sequence}
 */
record Canonical(Sketch sketch, Verdict verdict, Hash128 story, long born, long sequence, long stamp) {

    static Canonical ofStory(Sketch sketch, Hash128 story, long sequence, long stamp) {
        return new Canonical(sketch, new NewStory(story.hex()), story, sequence, sequence, stamp);
    }

    static Canonical ofRevision(Sketch sketch, Canonical last, double similarity, long sequence, long stamp) {
        Verdict verdict = new NewRevision(
                last.verdict.storyId(),
                last.revision() + 1,
                similarity,
                last.sketch.position(),
                last.sketch.claims().pairs());
        return new Canonical(sketch, verdict, last.story, sequence, sequence, stamp);
    }

    /** The same canonical, written again so that it lives on. */
    Canonical renewed(long newSequence, long newStamp) {
        return new Canonical(sketch, verdict, story, born, newSequence, newStamp);
    }

    int revision() {
        return verdict instanceof NewRevision revised ? revised.revision() : 1;
    }

    /** Whether this is the very page, decided before. */
    boolean isOf(Sketch page) {
        return sketch.position().equals(page.position())
                && sketch.url().equals(page.url())
                && sketch.digest().equals(page.digest());
    }
}
