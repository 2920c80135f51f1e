package io.github.chuanliu.wire;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Published;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.Official;
import io.github.chuanliu.avro.PublishedBasis;
import io.github.chuanliu.avro.Quality;
import io.github.chuanliu.avro.RegionCount;
import io.github.chuanliu.avro.Section;
import io.github.chuanliu.avro.Side;
import io.github.chuanliu.avro.Topic;
import io.github.chuanliu.avro.UntitledAgreement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Maps a tagged article to the record that subscribers read. */
public final class EnrichedArticleCodec {

    private final Versions versions;

    /**
     * What wrote a record.
     *
     * @param pipeline version of Chuanliu
     * @param gazetteer version of the gazetteer
     */
    public record Versions(String pipeline, String gazetteer) {}

    public EnrichedArticleCodec(Versions versions) {
        this.versions = versions;
    }

    /**
     * The record as far as the page alone tells: its story is its own text, revision 1.
     *
     * @param articleId identity of the normalised body
     * @param url where the page was fetched
     * @param fetchedAt when it was fetched
     */
    public EnrichedArticle toAvro(String articleId, String url, Instant fetchedAt, TaggedArticle tagged) {
        Article article = tagged.article();
        RegionTags tags = tagged.tags();
        CodePoints offsets = new CodePoints(article.body());
        return EnrichedArticle.newBuilder()
                .setArticleId(articleId)
                .setStoryId(articleId)
                .setUrl(url)
                .setRevision(1)
                .setFetchedAt(fetchedAt)
                .setTitle(article.title())
                .setDeck(article.deck())
                .setBody(article.body())
                .setSections(article.sections().stream()
                        .map(section -> new Section(
                                section.title(),
                                offsets.of(section.span().start()),
                                offsets.of(section.span().end())))
                        .toList())
                .setCaptions(article.captions())
                .setLanguage(article.language())
                .setPublishedAt(publishedAt(article.published()))
                .setPublishedBasis(publishedBasis(article.published()))
                .setOutlet(article.outlet().orElse(null))
                .setOriginalOutlet(article.originalOutlet().orElse(null))
                .setReporters(article.reporters())
                .setPhotographers(article.photographers())
                .setEditor(article.editor().orElse(null))
                .setEventText(article.event().map(event -> event.text()).orElse(null))
                .setEventStart(RegionPairCodec.firstDay(article.event()))
                .setEventEnd(RegionPairCodec.lastDay(article.event()))
                .setEventYearBasis(RegionPairCodec.yearBasis(article.event()))
                .setPlaces(tags.places().stream().map(RegionPairCodec::toAvro).toList())
                .setAgreements(article.agreements())
                .setUntitledAgreements(article.untitledAgreements().stream()
                        .map(signed ->
                                new UntitledAgreement(signed.span().of(article.body()), signed.kind(), signed.count()))
                        .toList())
                .setOfficials(tags.officials().stream()
                        .map(EnrichedArticleCodec::official)
                        .toList())
                .setTopics(article.topics().stream()
                        .map(topic -> new Topic(topic.phrase(), topic.code()))
                        .toList())
                .setRegions(tags.regions().stream()
                        .map(counted -> new RegionCount(
                                counted.region().code(),
                                counted.region().adcode(),
                                counted.region().nameZh(),
                                counted.count()))
                        .toList())
                .setRegionPairs(tags.pairs().stream()
                        .map(pair -> RegionPairCodec.toAvro(pair, offsets))
                        .toList())
                .setQuality(quality(article.quality()))
                .setPipelineVersion(versions.pipeline())
                .setGazetteerVersion(versions.gazetteer())
                .build();
    }

    private static Official official(RegionTags.Official official) {
        return new Official(
                official.name(),
                official.title().orElse(null),
                official.region().map(region -> region.code()).orElse(null),
                Side.valueOf(official.side().name()));
    }

    private static @Nullable Instant publishedAt(Published published) {
        if (published instanceof Published.Stated stated) {
            return stated.at();
        }
        return published instanceof Published.Inferred inferred ? inferred.at() : null;
    }

    private static PublishedBasis publishedBasis(Published published) {
        if (published instanceof Published.Stated) {
            return PublishedBasis.STATED;
        }
        return published instanceof Published.Inferred ? PublishedBasis.INFERRED : PublishedBasis.UNKNOWN;
    }

    private static Quality quality(Article.Quality quality) {
        return new Quality(
                quality.pageChars(),
                quality.bodyChars(),
                quality.shareKept(),
                quality.duplicateShare(),
                quality.punctuationShare());
    }
}
