package io.github.chuanliu.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The primitive arrays against plain collections, past every table's first growth, with crowded buckets. */
class CanonicalsTest {

    private static final int CAP = 3;
    private static final int STEPS = 7_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void primitiveArraysFindWhatPlainCollectionsFind(long seed) {
        Random random = new Random(seed);
        Canonicals plain = new MapCanonicals(CAP);
        Canonicals slab = new SlabCanonicals(CAP);
        List<Canonical> added = new ArrayList<>();
        int removed = 0;
        for (int i = 0; i < STEPS; i++) {
            if (i > STEPS / 2 && random.nextInt(3) > 0 && plain.size() > 0) {
                assertThat(slab.oldestStamp()).isEqualTo(plain.oldestStamp());
                assertThat(slab.removeOldest()).isEqualTo(plain.removeOldest());
                removed++;
            }
            Canonical canonical = canonical(random, i);
            added.add(canonical);
            plain.add(canonical);
            slab.add(canonical);
            assertThat(slab.size()).isEqualTo(plain.size());
            if (i % 7 == 0) {
                assertSameAnswers(slab, plain, added.get(random.nextInt(added.size())));
            }
        }
        Canonicals restored = new SlabCanonicals(CAP);
        added.subList(removed, added.size()).forEach(restored::load);
        restored.loaded();
        added.stream().skip(STEPS / 2).forEach(canonical -> assertSameAnswers(restored, plain, canonical));
    }

    private static void assertSameAnswers(Canonicals actual, Canonicals expected, Canonical asked) {
        Sketch sketch = asked.sketch();
        assertThat(actual.ofUrl(sketch.url())).isEqualTo(expected.ofUrl(sketch.url()));
        assertThat(sorted(actual.ofText(sketch.digest()))).isEqualTo(sorted(expected.ofText(sketch.digest())));
        assertThat(sorted(actual.similarTo(sketch.signature(), 0.3)))
                .isEqualTo(sorted(expected.similarTo(sketch.signature(), 0.3)));
        assertThat(actual.hasStory(asked.story())).isEqualTo(expected.hasStory(asked.story()));
    }

    private static List<Canonical> sorted(List<Canonical> canonicals) {
        return canonicals.stream()
                .sorted(Comparator.comparingLong(Canonical::sequence))
                .toList();
    }

    /** Half of its bands are those of many others, and one in ten URLs and texts is known. */
    private static Canonical canonical(Random random, int sequence) {
        int[] bands = new int[Bands.COUNT];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = random.nextBoolean() ? random.nextInt(50) : random.nextInt();
        }
        Hash128 url = Hash128.of("u" + random.nextInt(STEPS * 5));
        Hash128 digest = Hash128.of("d" + random.nextInt(STEPS * 5));
        Sketch sketch = new Sketch(
                new PagePosition(0, sequence), url, digest, Signature.ofBands(bands), 500, sequence, Claims.NONE);
        return Canonical.ofStory(sketch, digest, sequence, sequence);
    }
}
