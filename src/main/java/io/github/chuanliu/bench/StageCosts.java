package io.github.chuanliu.bench;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.topology.PageSteps;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serializer;

/** CPU time a page of each step of the page stage, on one thread and without Kafka. */
final class StageCosts {

    private static final int PAGES = 3_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PageSteps steps;
    private final Serializer<EnrichedArticle> serializer;
    private double sum;

    StageCosts(PageSteps steps, Serializer<EnrichedArticle> serializer) {
        this.steps = steps;
        this.serializer = serializer;
    }

    /**
     * @param topic whose schema the articles are written with
     * @return all steps together, in milliseconds
     */
    double run(long seed, String topic, PrintStream out) {
        PagePress press = new PagePress(seed);
        List<PageSnapshot> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(press.next());
        }
        out.printf("%nCPU ms a page of each step, one thread: ");
        List<Article> articles = timed(out, "extract", pages, this::extract);
        List<TaggedArticle> tagged = timed(
                out,
                "tag",
                articles,
                article -> new TaggedArticle(article, steps.tagger().tag(article)));
        PagePosition anywhere = new PagePosition(0, 0);
        PageSnapshot some = pages.get(0);
        List<Sketch> sketches = timed(
                out,
                "sketch",
                tagged,
                article -> steps.sketches().sketch(anywhere, some.url(), some.fetchedAt(), article));
        String id = sketches.get(0).articleId();
        timed(
                out,
                "Avro",
                tagged,
                article -> serializer.serialize(
                        topic, steps.articles().toAvro(id, some.url(), some.fetchedAt(), article)));
        return sum;
    }

    private Article extract(PageSnapshot page) {
        if (steps.extractor().extract(page) instanceof Extraction.Extracted extracted) {
            return extracted.article();
        }
        throw new IllegalStateException("a generated page without an article: " + page.url());
    }

    private <A, B> List<B> timed(PrintStream out, String name, List<A> inputs, Function<A, B> step) {
        List<B> warm = inputs.stream().map(step).toList();
        long start = threads.getCurrentThreadCpuTime();
        List<B> outputs = new ArrayList<>(warm.size());
        for (A input : inputs) {
            outputs.add(step.apply(input));
        }
        double millis = (threads.getCurrentThreadCpuTime() - start) / 1e6 / inputs.size();
        out.printf(Locale.ROOT, " %s %.3f ", name, millis);
        sum += millis;
        return outputs;
    }
}
