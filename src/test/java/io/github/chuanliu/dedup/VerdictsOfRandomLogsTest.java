package io.github.chuanliu.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.NewRevision;
import io.github.chuanliu.dedup.Verdict.NewStory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every log, tried on seeded ones; a failure names its seed. */
class VerdictsOfRandomLogsTest {

    private static final int LENGTH = 400;

    /** Tight enough that memory runs out all the time and buckets overflow. */
    private static final IndexLimits TIGHT = new IndexLimits(Duration.ofDays(9), 12, 9, 2);

    /** Nothing is ever forgotten. */
    private static final IndexLimits AMPLE = new IndexLimits(Duration.ofDays(1000), 1000, 1000, 64);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void replayingTheLogGivesTheSameVerdicts(long seed) {
        List<RandomLog.Entry> log = RandomLog.of(seed, LENGTH);
        assertThat(decide(log, () -> index(AMPLE), seed, 0).verdicts)
                .isEqualTo(decide(log, () -> index(AMPLE), seed, 0).verdicts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void restartsFromTheStateChangeNothing(long seed) {
        List<RandomLog.Entry> log = RandomLog.of(seed, LENGTH);
        for (IndexLimits limits : List.of(AMPLE, TIGHT)) {
            Run straight = decide(log, () -> index(limits), seed, 0);
            Run restarted = decide(log, () -> index(limits), seed, 20);
            assertThat(restarted.verdicts).isEqualTo(straight.verdicts);
            assertThat(restarted.state).hasToString(straight.state.toString());
            assertThat(straight.state.size()).isLessThanOrEqualTo(limits.maxCanonicals() + limits.maxReprints());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void primitiveArraysDecideAsPlainCollectionsDo(long seed) {
        List<RandomLog.Entry> log = RandomLog.of(seed, LENGTH);
        for (IndexLimits limits : List.of(AMPLE, TIGHT)) {
            Supplier<DuplicateIndex> plain = () ->
                    new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, limits, new MapCanonicals(limits.bucketCap()));
            assertThat(decide(log, () -> index(limits), seed, 0).verdicts)
                    .isEqualTo(decide(log, plain, seed, 0).verdicts);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPageReadAgainGetsTheVerdictThatItGot(long seed) {
        List<RandomLog.Entry> log = RandomLog.of(seed, LENGTH);
        Map<PagePosition, Verdict> first = new HashMap<>();
        List<Verdict> verdicts = decide(log, () -> index(AMPLE), seed, 0).verdicts;
        for (int i = 0; i < log.size(); i++) {
            Verdict before = first.putIfAbsent(log.get(i).sketch().position(), verdicts.get(i));
            assertThat(verdicts.get(i)).isEqualTo(before == null ? verdicts.get(i) : before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStoryAndRevisionComesFromOnePageAndEveryOtherPageIsLinked(long seed) {
        List<RandomLog.Entry> log = RandomLog.of(seed, LENGTH);
        List<Verdict> verdicts = decide(log, () -> index(AMPLE), seed, 0).verdicts;
        Map<String, PagePosition> pageOfRevision = new HashMap<>();
        Map<PagePosition, String> storyOfPage = new HashMap<>();
        for (int i = 0; i < log.size(); i++) {
            PagePosition position = log.get(i).sketch().position();
            Verdict verdict = verdicts.get(i);
            if (verdict instanceof Duplicate duplicate) {
                assertThat(storyOfPage).containsEntry(duplicate.canonical(), duplicate.storyId());
                continue;
            }
            int revision = verdict instanceof NewRevision revised ? revised.revision() : 1;
            assertThat(pageOfRevision.merge(verdict.storyId() + revision, position, (one, other) -> one))
                    .isEqualTo(position);
            if (verdict instanceof NewRevision revised) {
                assertThat(storyOfPage).containsEntry(revised.previous(), verdict.storyId());
                assertThat(pageOfRevision).containsEntry(verdict.storyId() + (revision - 1), revised.previous());
            } else {
                assertThat(verdict).isInstanceOf(NewStory.class);
            }
            storyOfPage.put(position, verdict.storyId());
        }
    }

    private static DuplicateIndex index(IndexLimits limits) {
        return new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, limits);
    }

    private record Run(List<Verdict> verdicts, Map<Key, Key> state) {}

    /** Bytes that compare as a store compares them. */
    private record Key(byte[] bytes) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Arrays.compareUnsigned(bytes, other.bytes);
        }

        @Override
        public String toString() {
            return Arrays.toString(bytes);
        }
    }

    /** Decides the log; about {@code restarts} times the index is lost and comes back from the state. */
    private static Run decide(List<RandomLog.Entry> log, Supplier<DuplicateIndex> indexes, long seed, int restarts) {
        Random random = new Random(seed);
        DuplicateIndex index = indexes.get();
        Run run = new Run(new ArrayList<>(), new TreeMap<>());
        for (RandomLog.Entry entry : log) {
            if (random.nextInt(log.size()) < restarts) {
                index = random.nextBoolean() ? index : indexes.get();
                index.restore(run.state.entrySet().stream()
                        .map(held -> new StateChange.Put(
                                held.getKey().bytes(), held.getValue().bytes()))
                        .iterator());
            }
            Decision decision = index.decide(entry.sketch(), entry.appendedAt());
            run.verdicts.add(VerdictCodec.decode(VerdictCodec.encode(decision.verdict())));
            for (StateChange change : decision.changes()) {
                if (change instanceof StateChange.Put put) {
                    run.state.put(new Key(put.key()), new Key(put.value()));
                } else {
                    run.state.remove(new Key(change.key()));
                }
            }
        }
        return run;
    }
}
