package io.github.chuanliu.topology;

import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.DuplicateKind;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Verdict;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Takes a page out of the waiting room when its verdict is in, and sends it where the verdict says. */
final class ReleasePage extends ContextualProcessor<PagePosition, Verdict, String, Release> {

    private final PairObservations observations;
    private KeyValueStore<Long, PendingPage> pending;
    private FlowMetrics metrics;
    private WaitingPages waiting;

    ReleasePage(PairObservations observations) {
        this.observations = observations;
    }

    @Override
    public void init(ProcessorContext<String, Release> context) {
        super.init(context);
        pending = context.getStateStore(Stores.PENDING_ARTICLES);
        metrics = FlowMetrics.configured(context.appConfigs());
        waiting = metrics.waiting(context.taskId().partition());
    }

    @Override
    public void process(Record<PagePosition, Verdict> judged) {
        PagePosition position = judged.key();
        PendingPage page = pending.delete(position.offset());
        if (page == null && Resending.isMarked(judged.headers())) {
            metrics.answeredAgain();
            return;
        }
        if (page == null) {
            throw new IllegalStateException("a verdict came for page " + position
                    + " but no such page waits; the topics and the state of this application do not belong together:"
                    + " stop every instance and reset the application as docs/operations.md says");
        }
        Verdict verdict = judged.value();
        Release release = release(position, page.article(), verdict);
        waiting.left();
        metrics.released(release);
        metrics.decidedAfter(judged.timestamp() - page.appendedAt());
        context().forward(judged.withKey(verdict.storyId()).withValue(release));
    }

    private Release release(PagePosition position, EnrichedArticle article, Verdict verdict) {
        article.setStoryId(verdict.storyId());
        if (verdict instanceof Verdict.Duplicate duplicate) {
            return new Release.Duplicated(duplicate(position, article, duplicate));
        }
        if (verdict instanceof Verdict.NewRevision revision) {
            article.setRevision(revision.revision());
            return new Release.Enriched(article, observations.of(article, revision.previousPairs()));
        }
        return new Release.Enriched(article, observations.of(article, Set.of()));
    }

    private static DuplicateArticle duplicate(
            PagePosition position, EnrichedArticle article, Verdict.Duplicate verdict) {
        return DuplicateArticle.newBuilder()
                .setArticleId(article.getArticleId())
                .setUrl(article.getUrl())
                .setFetchedAt(article.getFetchedAt())
                .setStoryId(verdict.storyId())
                .setKind(DuplicateKind.valueOf(verdict.kind().name()))
                .setSimilarity(verdict.similarity())
                .setOutlet(article.getOutlet())
                .setPublishedAt(article.getPublishedAt())
                .setPosition(avro(position))
                .setCanonical(avro(verdict.canonical()))
                .build();
    }

    private static io.github.chuanliu.avro.PagePosition avro(PagePosition position) {
        return new io.github.chuanliu.avro.PagePosition(position.partition(), position.offset());
    }
}
