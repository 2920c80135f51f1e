package io.github.chuanliu.topology;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.dedup.PagePosition;
import java.time.Instant;

/** What the page stage made of a fetched page. */
sealed interface PageOutcome {

    /** It holds an article. */
    record Read(PagePosition position, String url, Instant fetchedAt, Article article) implements PageOutcome {}

    /** It holds none. */
    record Rejected(RejectedPage page) implements PageOutcome {}

    default boolean isRejected() {
        return this instanceof Rejected;
    }
}
