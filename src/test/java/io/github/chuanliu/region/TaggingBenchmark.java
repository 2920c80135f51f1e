package io.github.chuanliu.region;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.RegionTags;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
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

/**
 * Microseconds an article of 8 KB of UTF-8: the bodies of the seeds one after another, cut there. Beside it the bare
 * dictionary pass over the same text, which is the floor, and the segmenter that people use for place names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TaggingBenchmark {

    private static final int BYTES = 8 * 1024;

    private final AhoCorasickDoubleArrayTrie<Lexicon.Entry> dictionary = new AhoCorasickDoubleArrayTrie<>();
    private final Lexer lexer = new Lexer(
            new Lexicon(Gazetteer.load()), new Abbreviations(Gazetteer.load()), new CountyStems(Gazetteer.load()));
    private final RegionTagger tagger = RegionTagger.withDefaults();
    private String body;
    private char[] chars;
    private Article article;

    @Setup
    public void load() throws IOException {
        StringBuilder bodies = new StringBuilder();
        for (int seed = 0; seed < 5; seed++) {
            bodies.append(new ObjectMapper()
                            .readTree(TaggingBenchmark.class.getResourceAsStream("/gold/seed" + seed + ".json"))
                            .get("body")
                            .asText())
                    .append('\n');
        }
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        CharBuffer left = CharBuffer.wrap(bodies);
        StandardCharsets.UTF_8.newEncoder().encode(left, bytes, true);
        body = bodies.substring(0, left.position());
        chars = body.toCharArray();
        article = ArticleFixture.body(body).build();
        dictionary.build(new TreeMap<>(Lexicon.entries(Gazetteer.load())));
    }

    @Benchmark
    public RegionTags tagRegionPairs() {
        return tagger.tag(article);
    }

    /** The words alone, without what the rules make of them. */
    @Benchmark
    public List<Token> tokens() {
        return lexer.read(body);
    }

    /** The library's automaton over the same surfaces: it counts what it finds and keeps nothing. */
    @Benchmark
    public int bareDictionaryPass() {
        int[] found = new int[1];
        dictionary.parseText(chars, (begin, end, entry, index) -> found[0]++);
        return found[0];
    }

    @Benchmark
    public List<Term> peerHanLpSegment() {
        return HanLP.segment(body);
    }
}
