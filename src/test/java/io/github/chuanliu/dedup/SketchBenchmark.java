package io.github.chuanliu.dedup;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds an article of 5 KB (the body of the first seed), beside hash4j's own sketches over the same 5-grams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SketchBenchmark {

    private static final int NGRAM = 5;

    private final SimilarityHasher superMinHash =
            SimilarityHashing.superMinHash(128, 8).createHasher();
    private String body;
    private String normalized;
    private long[] ngrams;

    @Setup
    public void load() throws IOException {
        body = new ObjectMapper()
                .readTree(SketchBenchmark.class.getResourceAsStream("/gold/seed0.json"))
                .get("body")
                .asText();
        normalized = TextNormalizer.normalize(body);
        ngrams = new long[normalized.length() - NGRAM + 1];
        for (int i = 0; i < ngrams.length; i++) {
            ngrams[i] = Hashing.komihash5_0().hashCharsToLong(normalized.substring(i, i + NGRAM));
        }
    }

    @Benchmark
    public String normalize() {
        return TextNormalizer.normalize(body);
    }

    @Benchmark
    public Signature sketch() {
        return MinHash.of(normalized);
    }

    @Benchmark
    public byte[] peerHash4jSuperMinHash() {
        return superMinHash.compute(ElementHashProvider.ofValues(ngrams));
    }
}
