package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Published;
import java.time.ZoneOffset;
import java.util.Optional;

/** The year in China in which an article was published, by which the pairings of standing programmes are looked up. */
final class ArticleYear {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private ArticleYear() {}

    static Optional<Integer> of(Article article) {
        if (article.published() instanceof Published.Stated stated) {
            return Optional.of(stated.at().atOffset(CHINA).getYear());
        }
        if (article.published() instanceof Published.Inferred inferred) {
            return Optional.of(inferred.at().atOffset(CHINA).getYear());
        }
        return Optional.empty();
    }
}
