package io.github.chuanliu.topology;

import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.dedup.PagePosition;
import java.time.Instant;

/** An article with its region tags, and the page that it stands on. */
record TaggedPage(PagePosition position, String url, Instant fetchedAt, TaggedArticle tagged) {}
