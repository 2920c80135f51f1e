package io.github.chuanliu.bench;

import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.bench.StoryWriter.Story;
import java.time.Instant;
import java.util.Optional;

/** How a printed story becomes the article whose duplicates are sought. */
public interface StoryReading {

    /** Everything that the generator knows of the story, and its body without a frame: nothing is misread. */
    StoryReading IDEAL = (story, publishedAt) -> Optional.of(BenchArticles.of(story, publishedAt));

    /** What was read; nothing when the page was rejected. */
    Optional<TaggedArticle> read(Story story, Instant publishedAt);
}
