package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The index of one ordered log, on the heap.
 *
 * <p>The clock is the highest append time of a page that changed the state, so an index restored from the state has the
 * same clock, and the next sequence is one above the highest. Records leave in the order in which they came; that is
 * what makes a capped bucket the same after a restore as before.
 */
public final class HeapDuplicateIndex implements DuplicateIndex {

    private final Recognition recognition;
    private final IndexLimits limits;
    private final Canonicals canonicals;
    private final Reprints reprints = new Reprints();
    private long nextSequence;
    private long clock = Long.MIN_VALUE;

    public HeapDuplicateIndex(DuplicatePolicy policy, IndexLimits limits) {
        this(policy, limits, new SlabCanonicals(limits.bucketCap()));
    }

    HeapDuplicateIndex(DuplicatePolicy policy, IndexLimits limits, Canonicals canonicals) {
        this.limits = limits;
        this.canonicals = canonicals;
        this.recognition = new Recognition(policy, canonicals, reprints);
    }

    @Override
    public Decision decide(Sketch page, long appendedAt) {
        long now = Math.max(clock, appendedAt);
        Recognized recognized = recognition.recognize(page);
        if (recognized instanceof Recognized.Repeated repeated) {
            return new Decision(repeated.verdict(), List.of());
        }
        if (recognized instanceof Recognized.UnchangedCanonical unchanged) {
            return unchanged(unchanged.canonical(), unchanged.similarity(), now);
        }
        if (recognized instanceof Recognized.UnchangedReprint unchanged) {
            return unchanged(unchanged.reprint(), now);
        }
        if (recognized instanceof Recognized.Revised revised) {
            return accepted(Canonical.ofRevision(page, revised.last(), revised.similarity(), nextSequence, now));
        }
        if (recognized instanceof Recognized.Printed printed) {
            Reprint reprint = Reprint.of(page, printed.verdict(), nextSequence, now);
            return kept(reprint, printed.verdict());
        }
        return accepted(Canonical.ofStory(page, storyOf(page), nextSequence, now));
    }

    /** The articleId, unless a story that is still known has it: then one that no other page can have. */
    private Hash128 storyOf(Sketch page) {
        return canonicals.hasStory(page.digest()) ? Hash128.of(page.articleId() + page.position()) : page.digest();
    }

    private Decision unchanged(Canonical canonical, double similarity, long now) {
        Verdict verdict = new Duplicate(
                Kind.UNCHANGED,
                canonical.verdict().storyId(),
                similarity,
                canonical.sketch().position());
        if (!isHalfForgotten(canonical.stamp(), now)) {
            return new Decision(verdict, List.of());
        }
        Canonical renewed = canonical.renewed(nextSequence, now);
        canonicals.add(renewed);
        return new Decision(verdict, written(StateCodec.put(renewed), now));
    }

    private Decision unchanged(Reprint reprint, long now) {
        Duplicate first = reprint.verdict();
        Verdict verdict = new Duplicate(Kind.UNCHANGED, first.storyId(), 1, first.canonical());
        return isHalfForgotten(reprint.stamp(), now)
                ? kept(reprint.renewed(nextSequence, now), verdict)
                : new Decision(verdict, List.of());
    }

    /** A page that is still fetched must not be forgotten and told anew; renewing it once in a while is enough. */
    private boolean isHalfForgotten(long stamp, long now) {
        return now - stamp > limits.retention().toMillis() / 2;
    }

    private Decision accepted(Canonical canonical) {
        canonicals.add(canonical);
        return new Decision(canonical.verdict(), written(StateCodec.put(canonical), canonical.stamp()));
    }

    private Decision kept(Reprint reprint, Verdict verdict) {
        reprints.add(reprint);
        return new Decision(verdict, written(StateCodec.put(reprint), reprint.stamp()));
    }

    private List<StateChange> written(StateChange.Put put, long now) {
        clock = now;
        nextSequence++;
        List<StateChange> changes = new ArrayList<>();
        changes.add(put);
        long eldest = now - limits.retention().toMillis();
        while (canonicals.size() > limits.maxCanonicals()
                || canonicals.size() > 0 && canonicals.oldestStamp() < eldest) {
            changes.add(StateCodec.deleteCanonical(canonicals.removeOldest()));
        }
        while (reprints.size() > limits.maxReprints() || reprints.size() > 0 && reprints.oldestStamp() < eldest) {
            changes.add(StateCodec.deleteReprint(reprints.removeOldest()));
        }
        return changes;
    }

    @Override
    public void restore(Iterator<StateChange.Put> records) {
        clear();
        records.forEachRemaining(record -> {
            if (StateCodec.isCanonical(record)) {
                Canonical canonical = StateCodec.canonical(record);
                canonicals.load(canonical);
                resumeAfter(canonical.sequence(), canonical.stamp());
            } else {
                Reprint reprint = StateCodec.reprint(record);
                reprints.add(reprint);
                resumeAfter(reprint.sequence(), reprint.stamp());
            }
        });
        canonicals.loaded();
    }

    private void resumeAfter(long sequence, long stamp) {
        nextSequence = Math.max(nextSequence, sequence + 1);
        clock = Math.max(clock, stamp);
    }

    @Override
    public void clear() {
        canonicals.clear();
        reprints.clear();
        nextSequence = 0;
        clock = Long.MIN_VALUE;
    }

    @Override
    public int canonicals() {
        return canonicals.size();
    }
}
