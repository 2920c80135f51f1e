package io.github.chuanliu.topology;

import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.RejectReason;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.SketchMaker;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import io.github.chuanliu.wire.EnrichedArticleCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The steps of the page stage, each a pure function of one page.
 *
 * @param extractor cuts the article out of the page
 * @param tagger finds its region pairs
 * @param sketches makes the sketch that the duplicate decision works on
 * @param articles maps it to the record that subscribers read
 */
public record PageSteps(
        ArticleExtractor extractor, RegionTagger tagger, SketchMaker sketches, EnrichedArticleCodec articles) {

    /** A crawler's clock may run ahead; more than this is no clock error. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    /**
     * @param topic topic in which the page lies
     * @param appendedAt when the broker appended it
     */
    PageOutcome extract(PageSnapshot page, String topic, PagePosition position, Instant appendedAt) {
        Extraction extraction = implausible(page, appendedAt).orElseGet(() -> extractor.extract(page));
        if (extraction instanceof Extraction.Extracted extracted) {
            return new PageOutcome.Read(position, page.url(), page.fetchedAt(), extracted.article());
        }
        Extraction.Rejected rejected = (Extraction.Rejected) extraction;
        return rejected(page, topic, position, rejected.reason(), rejected.message());
    }

    /** Rejects a snapshot that claims to come from the future. */
    public static Optional<Extraction> implausible(PageSnapshot page, Instant now) {
        return page.fetchedAt().isAfter(now.plus(CLOCK_SKEW))
                ? Optional.of(new Extraction.Rejected(
                        RejectReason.INVALID_SNAPSHOT,
                        "fetchedAt is " + page.fetchedAt() + ", but it was already here at " + now))
                : Optional.empty();
    }

    TaggedPage tag(PageOutcome.Read page) {
        return new TaggedPage(
                page.position(),
                page.url(),
                page.fetchedAt(),
                new TaggedArticle(page.article(), tagger.tag(page.article())));
    }

    SketchedPage sketch(TaggedPage page) {
        Sketch sketch = sketches.sketch(page.position(), page.url(), page.fetchedAt(), page.tagged());
        EnrichedArticle article = articles.toAvro(sketch.articleId(), page.url(), page.fetchedAt(), page.tagged());
        return new SketchedPage(article, sketch);
    }

    private static PageOutcome rejected(
            PageSnapshot page, String topic, PagePosition position, RejectReason reason, String message) {
        return new PageOutcome.Rejected(RejectedPage.newBuilder()
                .setUrl(page.url())
                .setFetchedAt(page.fetchedAt())
                .setReason(io.github.chuanliu.avro.RejectReason.valueOf(reason.name()))
                .setMessage(message)
                .setTopic(topic)
                .setPosition(new io.github.chuanliu.avro.PagePosition(position.partition(), position.offset()))
                .build());
    }
}
