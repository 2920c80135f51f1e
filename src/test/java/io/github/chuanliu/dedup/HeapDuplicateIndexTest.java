package io.github.chuanliu.dedup;

import static io.github.chuanliu.dedup.Pages.edited;
import static io.github.chuanliu.dedup.Pages.page;
import static io.github.chuanliu.dedup.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.Kind;
import io.github.chuanliu.dedup.Verdict.NewRevision;
import io.github.chuanliu.dedup.Verdict.NewStory;
import org.junit.jupiter.api.Test;

class HeapDuplicateIndexTest {

    private static final String STORY = text(1);
    private static final String STORY_ID = SketchMaker.articleId(STORY);

    private final DuplicateIndex index = new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, IndexLimits.DEFAULT);
    private long now = Pages.MAY_17.toEpochMilli();

    private Verdict decide(Pages page) {
        return index.decide(page.sketch(), now++).verdict();
    }

    @Test
    void theFirstPageIsANewStoryNamedAfterItsText() {
        assertThat(decide(page(0, "a", STORY))).isEqualTo(new NewStory(STORY_ID));
    }

    @Test
    void theSameTextAtAnotherUrlIsAnExactDuplicate() {
        decide(page(0, "a", STORY));
        assertThat(decide(page(1, "b", STORY)))
                .isEqualTo(new Duplicate(Kind.EXACT, STORY_ID, 1, new PagePosition(0, 0)));
    }

    @Test
    void aSimilarTextAtAnotherUrlIsANearDuplicate() {
        decide(page(0, "a", STORY));
        Verdict verdict = decide(page(1, "b", edited(STORY, 50)));
        assertThat(verdict).isInstanceOfSatisfying(Duplicate.class, near -> {
            assertThat(near.kind()).isEqualTo(Kind.NEAR);
            assertThat(near.storyId()).isEqualTo(STORY_ID);
            assertThat(near.similarity()).isBetween(0.7, 0.95);
        });
    }

    @Test
    void theSameUrlWithTheSameTextIsUnchanged() {
        decide(page(0, "a", STORY));
        assertThat(decide(page(1, "a", STORY)))
                .isEqualTo(new Duplicate(Kind.UNCHANGED, STORY_ID, 1, new PagePosition(0, 0)));
    }

    @Test
    void theSameUrlWithAChangedTextIsANewRevision() {
        decide(page(0, "a", STORY));
        decide(page(1, "a", edited(STORY, 60)));
        Verdict third = decide(page(2, "a", edited(STORY, 40)));
        assertThat(third).isInstanceOfSatisfying(NewRevision.class, revision -> {
            assertThat(revision.storyId()).isEqualTo(STORY_ID);
            assertThat(revision.revision()).isEqualTo(3);
            assertThat(revision.previous()).isEqualTo(new PagePosition(0, 1));
        });
    }

    @Test
    void theSameUrlWithAnotherTextIsANewStory() {
        decide(page(0, "a", STORY));
        assertThat(decide(page(1, "a", text(2)))).isEqualTo(new NewStory(SketchMaker.articleId(text(2))));
    }

    @Test
    void aPageSeenAgainGetsItsVerdictAgain() {
        Verdict first = decide(page(0, "a", STORY));
        Verdict reprint = decide(page(1, "b", edited(STORY, 50)));
        Verdict revision = decide(page(2, "a", edited(STORY, 60)));
        assertThat(decide(page(0, "a", STORY))).isEqualTo(first);
        assertThat(decide(page(1, "b", edited(STORY, 50)))).isEqualTo(reprint);
        assertThat(decide(page(2, "a", edited(STORY, 60)))).isEqualTo(revision);
    }
}
