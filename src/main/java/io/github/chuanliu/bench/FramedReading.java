package io.github.chuanliu.bench;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.bench.StoryWriter.Story;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Prints a story on a page of its own, two fifths of it frame, and reads it back with the project's own extraction and
 * tagging. No two pages have the same frame.
 */
public final class FramedReading implements StoryReading {

    private static final int FRAME_PERCENT = 40;
    private static final List<String> OUTLETS = List.of("四川日报", "西藏日报", "重庆日报", "新华网", "人民网", "中国新闻网");
    private static final DateTimeFormatter STATED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final ArticleExtractor extractor;
    private final RegionTagger tagger;
    private final StoryWriter writer = new StoryWriter();
    private final Random random;

    public FramedReading(ArticleExtractor extractor, RegionTagger tagger, long seed) {
        this.extractor = extractor;
        this.tagger = tagger;
        this.random = new Random(seed);
    }

    @Override
    public Optional<TaggedArticle> read(Story story, Instant publishedAt) {
        PageSnapshot page = new PageSnapshot(
                "https://bench.example/",
                publishedAt,
                "text/plain",
                Optional.of("UTF-8"),
                page(story, publishedAt).getBytes(StandardCharsets.UTF_8),
                "bench",
                Map.of());
        if (extractor.extract(page) instanceof Extraction.Extracted extracted) {
            Article article = extracted.article();
            return Optional.of(new TaggedArticle(article, tagger.tag(article)));
        }
        return Optional.empty();
    }

    private String page(Story story, Instant publishedAt) {
        int frame = story.body().length() * FRAME_PERCENT / (100 - FRAME_PERCENT);
        List<String> lines = new ArrayList<>(writer.frame(random, frame / 3));
        lines.add("");
        lines.addAll(writer.frame(random, 18).subList(0, 1));
        lines.add(STATED.format(publishedAt) + " 来源:" + OUTLETS.get(random.nextInt(OUTLETS.size())));
        for (String paragraph : story.paragraphs()) {
            lines.add("");
            lines.add(paragraph);
        }
        lines.add("");
        lines.addAll(writer.frame(random, frame - frame / 3));
        return String.join("\n", lines) + "\n";
    }
}
