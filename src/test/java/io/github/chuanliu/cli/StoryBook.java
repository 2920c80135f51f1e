package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.fixture.SyntheticPages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Pages whose stories are known, and what must be true of them however often the cluster fell over: each story once in
 * each of its revisions, every reprint linked to it.
 *
 * <p>Of three stories in a row the first is printed again elsewhere, the second is fetched again with a paragraph more,
 * the third stays alone.
 */
final class StoryBook {

    private static final String FOOT = "相关文章";
    private static final String CORRECTION = "更正:上述活动的参加人数由主办方重新核对,新的数字将在下周的公告里一并说明,请读者留意。";

    private final long seed;
    private final Map<String, Integer> storyOfUrl = new HashMap<>();
    private int pages;
    private int revisions;
    private int reprints;

    StoryBook(long seed) {
        this.seed = seed;
    }

    /** First pages of the stories {@code from} to {@code to}. */
    List<PageSnapshot> firstPages(int from, int to) {
        List<PageSnapshot> first = SyntheticPages.pages(seed, from, to);
        for (int id = from; id < to; id++) {
            storyOfUrl.put(first.get(id - from).url(), id);
        }
        pages += first.size();
        return first;
    }

    /** What comes later of the same stories: reprints and revisions. */
    List<PageSnapshot> laterPages(int from, int to) {
        List<PageSnapshot> later = new ArrayList<>();
        for (int id = from; id < to; id++) {
            String text = SyntheticPages.text(seed, id);
            if (id % 3 == 0) {
                String url = "https://reprint.example/" + id;
                storyOfUrl.put(url, id);
                later.add(SyntheticPages.page(url, text));
                reprints++;
            } else if (id % 3 == 1) {
                later.add(SyntheticPages.page(
                        "https://news.example/" + id, text.replace(FOOT, CORRECTION + "\n\n" + FOOT)));
                revisions++;
            }
        }
        pages += later.size();
        return later;
    }

    /** Whether everything has come out, or more than that. */
    boolean isTold(Pipeline pipeline) {
        return enriched(pipeline).size() + duplicated(pipeline).size() >= pages;
    }

    /** Checks the invariant on all that is committed. */
    void assertToldOnce(Pipeline pipeline) {
        List<EnrichedArticle> enriched = enriched(pipeline);
        List<DuplicateArticle> duplicated = duplicated(pipeline);
        assertThat(enriched)
                .as("one record for each story and revision")
                .extracting(article -> article.getStoryId() + " revision " + article.getRevision())
                .doesNotHaveDuplicates()
                .hasSize(pages - reprints);
        assertThat(enriched.stream().filter(article -> article.getRevision() == 2))
                .as("revisions")
                .hasSize(revisions);
        assertThat(duplicated).as("reprints").hasSize(reprints);

        Map<Integer, String> storyIds = new HashMap<>();
        for (EnrichedArticle article : enriched) {
            assertSameStory(storyIds, article.getUrl(), article.getStoryId());
        }
        assertThat(storyIds.values()).as("stories that were merged").doesNotHaveDuplicates();
        for (DuplicateArticle duplicate : duplicated) {
            assertSameStory(storyIds, duplicate.getUrl(), duplicate.getStoryId());
        }
    }

    private void assertSameStory(Map<Integer, String> storyIds, String url, String storyId) {
        assertThat(storyOfUrl).as("pages that nobody sent").containsKey(url);
        int story = storyOfUrl.get(url);
        assertThat(storyIds.computeIfAbsent(story, first -> storyId))
                .as("story of " + url)
                .isEqualTo(storyId);
    }

    static List<EnrichedArticle> enriched(Pipeline pipeline) {
        return LocalPipeline.committed(
                        pipeline,
                        pipeline.topics().enriched(),
                        pipeline.serdes().of(EnrichedArticle.class).deserializer())
                .stream()
                .map(ConsumerRecord::value)
                .toList();
    }

    private static List<DuplicateArticle> duplicated(Pipeline pipeline) {
        return LocalPipeline.committed(
                        pipeline,
                        pipeline.topics().duplicated(),
                        pipeline.serdes().of(DuplicateArticle.class).deserializer())
                .stream()
                .map(ConsumerRecord::value)
                .toList();
    }
}
