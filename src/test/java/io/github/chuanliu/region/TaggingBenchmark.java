package io.github.chuanliu.region;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.common.Term;
import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.RegionTags;
import java.io.IOException;
import java.util.List;
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

/** Microseconds an article of 5 KB (the body of the first seed), beside the segmenter that people use for place names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TaggingBenchmark {

    private final RegionTagger tagger = RegionTagger.withDefaults();
    private String body;
    private Article article;

    @Setup
    public void load() throws IOException {
        body = new ObjectMapper()
                .readTree(TaggingBenchmark.class.getResourceAsStream("/gold/seed0.json"))
                .get("body")
                .asText();
        article = ArticleFixture.body(body).build();
    }

    @Benchmark
    public RegionTags tagRegionPairs() {
        return tagger.tag(article);
    }

    @Benchmark
    public List<Term> peerHanLpSegment() {
        return HanLP.segment(body);
    }
}
