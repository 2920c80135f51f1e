package io.github.chuanliu.article;

/** An article with its region tags: all that is known of a page on its own. */
public record TaggedArticle(Article article, RegionTags tags) {}
