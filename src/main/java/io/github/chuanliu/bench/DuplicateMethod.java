package io.github.chuanliu.bench;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.SketchMaker;
import io.github.chuanliu.dedup.TextNormalizer;
import io.github.chuanliu.dedup.Verdict.Duplicate;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A way to tell whether a page prints a story again that was seen before. */
interface DuplicateMethod {

    /** The number of the page, among those seen so far, whose story this is; nothing when it is new. */
    OptionalInt see(TaggedArticle page, Instant publishedAt);

    /** A page that could not be read takes its number all the same. */
    OptionalInt pass();

    /** Equal normalised text. */
    final class Exact implements DuplicateMethod {

        private final Map<String, Integer> seen = new HashMap<>();
        private int pages;

        @Override
        public OptionalInt see(TaggedArticle page, Instant publishedAt) {
            int number = pages++;
            Integer first =
                    seen.putIfAbsent(SketchMaker.articleId(page.article().body()), number);
            return first == null ? OptionalInt.empty() : OptionalInt.of(first);
        }

        @Override
        public OptionalInt pass() {
            pages++;
            return OptionalInt.empty();
        }
    }

    /** 64-bit SimHash of the 5-grams, Hamming distance at most 3 (Manku, Jain and Das Sarma, WWW 2007). */
    final class SimHash implements DuplicateMethod {

        private static final int GRAM = 5;
        private static final int MOST_BITS = 3;
        private static final SimilarityHashPolicy POLICY = SimilarityHashing.simHash(Long.SIZE);

        private final List<OptionalLong> seen = new ArrayList<>();

        @Override
        public OptionalInt see(TaggedArticle page, Instant publishedAt) {
            String text = TextNormalizer.normalize(page.article().body());
            long hash =
                    ByteBuffer.wrap(POLICY.createHasher().compute(grams(text))).getLong();
            seen.add(OptionalLong.of(hash));
            for (int i = 0; i < seen.size() - 1; i++) {
                OptionalLong other = seen.get(i);
                if (other.isPresent() && Long.bitCount(other.getAsLong() ^ hash) <= MOST_BITS) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt pass() {
            seen.add(OptionalLong.empty());
            return OptionalInt.empty();
        }

        private static ElementHashProvider grams(String text) {
            long[] hashes = new long[Math.max(1, text.length() - GRAM + 1)];
            for (int i = 0; i < hashes.length; i++) {
                String gram = text.substring(i, Math.min(text.length(), i + GRAM));
                hashes[i] = Hashing.komihash5_0().hashCharsToLong(gram);
            }
            return ElementHashProvider.ofValues(hashes);
        }
    }

    /** The project's own index. */
    final class Sketches implements DuplicateMethod {

        private final SketchMaker maker = new SketchMaker();
        private final DuplicateIndex index = new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, IndexLimits.DEFAULT);
        private int pages;

        @Override
        public OptionalInt see(TaggedArticle page, Instant publishedAt) {
            int number = pages++;
            PagePosition position = new PagePosition(0, number);
            String url = "https://example.org/" + number;
            return index.decide(maker.sketch(position, url, publishedAt, page), number)
                                    .verdict()
                            instanceof Duplicate known
                    ? OptionalInt.of((int) known.canonical().offset())
                    : OptionalInt.empty();
        }

        @Override
        public OptionalInt pass() {
            pages++;
            return OptionalInt.empty();
        }
    }

    /** The project's own index on text alone: what the tags are worth. */
    final class UntaggedSketches implements DuplicateMethod {

        private final DuplicateMethod sketches = new Sketches();

        @Override
        public OptionalInt see(TaggedArticle page, Instant publishedAt) {
            return sketches.see(
                    BenchArticles.of(page.article().body(), publishedAt, BenchArticles.Stated.NOTHING), publishedAt);
        }

        @Override
        public OptionalInt pass() {
            return sketches.pass();
        }
    }
}
