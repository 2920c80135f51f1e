package io.github.chuanliu.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.Kind;
import io.github.chuanliu.dedup.Verdict.NewRevision;
import io.github.chuanliu.dedup.Verdict.NewStory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodecsTest {

    private static final Claims EVERYTHING = new Claims(
            Optional.of(new DayRange(2024 << 9 | 5 << 5 | 16, 2024 << 9 | 5 << 5 | 17)),
            List.of(new DayRange(5 << 5 | 1, 5 << 5 | 1)),
            List.of("SC>XZ", "CQ>XZ"),
            Set.of("王晓晖", "𠮷野", "普布顿珠"),
            Set.of("VISIT:CN-SC>CN-XZ", "AGREEMENT:CN-SC~CN-XZ"));

    private static final Sketch SKETCH = Pages.page(1L << 40, "https://example.org/", Pages.text(1))
            .onPartition(11)
            .claiming(EVERYTHING)
            .sketch();

    static Stream<Verdict> verdicts() {
        String story = SKETCH.articleId();
        PagePosition position = new PagePosition(3, 1L << 35);
        return Stream.of(
                new NewStory(story),
                new NewRevision(story, 7, 0.75, position, Set.of("AID:CN-GD>CN-XZ")),
                new Duplicate(Kind.EXACT, story, 1, position),
                new Duplicate(Kind.NEAR, story, 0.625, position),
                new Duplicate(Kind.UNCHANGED, story, 0.99, position));
    }

    @Test
    void sketchesComeBackAsTheyWere() {
        assertThat(SketchCodec.decode(SketchCodec.encode(SKETCH))).isEqualTo(SKETCH);
    }

    @Test
    void equalSketchesHaveEqualBytesWhateverTheOrderOfTheirPeople() {
        Claims sameClaims = new Claims(
                EVERYTHING.event(),
                EVERYTHING.days(),
                EVERYTHING.visits(),
                Set.of("普布顿珠", "𠮷野", "王晓晖"),
                EVERYTHING.pairs());
        Sketch same = Pages.page(1L << 40, "https://example.org/", Pages.text(1))
                .onPartition(11)
                .claiming(sameClaims)
                .sketch();
        assertThat(SketchCodec.encode(same)).isEqualTo(SketchCodec.encode(SKETCH));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void verdictsComeBackAsTheyWere(Verdict verdict) {
        assertThat(VerdictCodec.decode(VerdictCodec.encode(verdict))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void recordsOfTheStateComeBackAsTheyWere(Verdict verdict) {
        if (verdict instanceof Duplicate duplicate) {
            Reprint reprint = new Reprint(SKETCH.url(), SKETCH.digest(), SKETCH.position(), duplicate, 5, 6);
            assertThat(StateCodec.reprint(StateCodec.put(reprint))).isEqualTo(reprint);
        } else {
            Canonical canonical = new Canonical(SKETCH, verdict, SKETCH.digest(), 3, 4, 5);
            assertThat(StateCodec.canonical(StateCodec.put(canonical))).isEqualTo(canonical);
        }
    }

    @Test
    void bytesOfALaterVersionAreRefused() {
        byte[] sketch = SketchCodec.encode(SKETCH);
        sketch[0]++;
        assertThatThrownBy(() -> SketchCodec.decode(sketch))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version 2");
    }

    @Test
    void truncatedBytesAreRefused() {
        byte[] sketch = SketchCodec.encode(SKETCH);
        byte[] verdict = VerdictCodec.encode(new NewStory(SKETCH.articleId()));
        assertThatThrownBy(() -> SketchCodec.decode(Arrays.copyOf(sketch, sketch.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerdictCodec.decode(Arrays.copyOf(verdict, 5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSketchStaysFarBelowHalfAKilobyte() {
        assertThat(SketchCodec.encode(SKETCH).length).isLessThan(300);
    }
}
