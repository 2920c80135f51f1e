package io.github.chuanliu.dedup;

import static io.github.chuanliu.dedup.Pages.edited;
import static io.github.chuanliu.dedup.Pages.on;
import static io.github.chuanliu.dedup.Pages.page;
import static io.github.chuanliu.dedup.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.Kind;
import io.github.chuanliu.dedup.Verdict.NewRevision;
import io.github.chuanliu.dedup.Verdict.NewStory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The corner cases of docs/duplicates.md, in its order. */
class DuplicatePolicyTest {

    private static final String STORY = text(1);
    private static final String STORY_ID = SketchMaker.articleId(STORY);
    private static final String SIMILAR = edited(STORY, 50);
    private static final String FORMULA = "今日停水检修给您带来不便敬请谅解";
    private static final String FORMULA_ID = SketchMaker.articleId(FORMULA);

    private final DuplicateIndex index = new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, IndexLimits.DEFAULT);
    private long now;

    private Verdict decide(Pages page) {
        return index.decide(page.sketch(), now++).verdict();
    }

    private static void assertDuplicate(Verdict verdict, Kind kind, String story) {
        assertThat(verdict).isInstanceOfSatisfying(Duplicate.class, duplicate -> {
            assertThat(duplicate.kind()).isEqualTo(kind);
            assertThat(duplicate.storyId()).isEqualTo(story);
        });
    }

    @Test
    void aSimilarTextAfterTheWindowIsANewStory() {
        decide(page(0, "a", STORY));
        assertDuplicate(decide(page(1, "b", SIMILAR).daysLater(14)), Kind.NEAR, STORY_ID);
        assertThat(decide(page(2, "c", SIMILAR).daysLater(15))).isInstanceOf(NewStory.class);
    }

    @Test
    void theWindowLooksBackAsWell() {
        decide(page(0, "a", STORY).daysLater(14));
        assertDuplicate(decide(page(1, "b", SIMILAR)), Kind.NEAR, STORY_ID);
    }

    @Test
    void aSimilarTextOfAnotherDayIsANewStory() {
        decide(page(0, "a", STORY).claiming(on(5, 16)));
        assertThat(decide(page(1, "b", SIMILAR).claiming(on(5, 18)))).isInstanceOf(NewStory.class);
    }

    @Test
    void aReprintMayStateWhatTheFirstPageLeftOpen() {
        decide(page(0, "a", STORY));
        assertDuplicate(decide(page(1, "b", SIMILAR).claiming(on(5, 18))), Kind.NEAR, STORY_ID);
    }

    @Test
    void amongSeveralMatchesTheEarliestPageOfTheLogIsCanonical() {
        decide(page(7, "a", STORY).claiming(on(5, 16)));
        decide(page(3, "b", SIMILAR).claiming(on(5, 18)));
        assertThat(decide(page(5, "c", edited(STORY, 45))))
                .isInstanceOfSatisfying(
                        Duplicate.class, near -> assertThat(near.canonical()).isEqualTo(new PagePosition(0, 7)));
    }

    @Test
    void anEqualLongTextIsAReprintAtAnyTime() {
        decide(page(0, "a", STORY));
        assertDuplicate(decide(page(1, "b", STORY).daysLater(400)), Kind.EXACT, STORY_ID);
    }

    @Test
    void anEqualFormulaAfterTheWindowIsAStoryWithAnIdOfItsOwn() {
        assertThat(decide(page(0, "a", FORMULA))).isEqualTo(new NewStory(FORMULA_ID));
        assertDuplicate(decide(page(1, "b", FORMULA).daysLater(3)), Kind.EXACT, FORMULA_ID);
        Verdict later = decide(page(2, "c", FORMULA).daysLater(30));
        assertThat(later).isInstanceOf(NewStory.class).isNotEqualTo(new NewStory(FORMULA_ID));
        assertDuplicate(decide(page(3, "d", FORMULA).daysLater(33)), Kind.EXACT, later.storyId());
        assertThat(decide(page(2, "c", FORMULA).daysLater(30))).isEqualTo(later);
    }

    @Test
    void shortTextsAreNeverNearDuplicates() {
        decide(page(0, "a", FORMULA));
        assertThat(decide(page(1, "b", FORMULA + "。请提前储水"))).isInstanceOf(NewStory.class);
    }

    @Test
    void equalTextsWhoseTagsContradictAreStillEqual() {
        decide(page(0, "a", STORY).claiming(on(5, 16)));
        assertDuplicate(decide(page(1, "b", STORY).claiming(on(5, 18))), Kind.EXACT, STORY_ID);
    }

    @Test
    void aReprintFetchedAgainIsUnchanged() {
        decide(page(0, "a", STORY));
        decide(page(1, "b", SIMILAR));
        assertThat(decide(page(2, "b", SIMILAR)))
                .isEqualTo(new Duplicate(Kind.UNCHANGED, STORY_ID, 1, new PagePosition(0, 0)));
    }

    @Test
    void aReprintThatChangesIsNoRevisionOfTheStory() {
        decide(page(0, "a", STORY));
        decide(page(1, "b", SIMILAR));
        assertDuplicate(decide(page(2, "b", edited(STORY, 40))), Kind.NEAR, STORY_ID);
        assertThat(decide(page(3, "b", text(9)))).isEqualTo(new NewStory(SketchMaker.articleId(text(9))));
    }

    @Test
    void aRevisionThatAnotherUrlPrintedIsItsStory() {
        decide(page(0, "a", STORY));
        decide(page(1, "a", SIMILAR));
        assertThat(decide(page(2, "b", SIMILAR)))
                .isEqualTo(new Duplicate(Kind.EXACT, STORY_ID, 1, new PagePosition(0, 1)));
    }

    @Test
    void goingBackToAnOlderWordingIsARevision() {
        decide(page(0, "a", STORY));
        decide(page(1, "a", SIMILAR));
        assertThat(decide(page(2, "a", STORY))).isInstanceOfSatisfying(NewRevision.class, revision -> {
            assertThat(revision.revision()).isEqualTo(3);
            assertThat(revision.previous()).isEqualTo(new PagePosition(0, 1));
        });
    }

    @Test
    void aCorrectedDateIsARevisionHoweverSmallTheChange() {
        decide(page(0, "a", STORY).claiming(on(5, 16)));
        String corrected = STORY.substring(0, 599) + "々";
        assertThat(decide(page(1, "a", corrected).claiming(on(5, 17)))).isInstanceOf(NewRevision.class);
        assertDuplicate(decide(page(2, "a", corrected).claiming(on(5, 17))), Kind.UNCHANGED, STORY_ID);
    }

    @Test
    void aUrlThatReturnsToItsFormerStoryRevisesIt() {
        decide(page(0, "a", STORY));
        decide(page(1, "a", text(2)));
        assertDuplicate(decide(page(2, "a", STORY)), Kind.UNCHANGED, STORY_ID);
        assertThat(decide(page(3, "a", SIMILAR))).isInstanceOfSatisfying(NewRevision.class, revision -> {
            assertThat(revision.storyId()).isEqualTo(STORY_ID);
            assertThat(revision.revision()).isEqualTo(2);
        });
    }

    @Test
    void aUrlThatTakesOverAnotherStoryBecomesItsReprint() {
        decide(page(0, "a", STORY));
        decide(page(1, "b", text(2)));
        assertDuplicate(decide(page(2, "b", STORY)), Kind.EXACT, STORY_ID);
    }

    @Test
    void aPageThatIsStillFetchedIsNotForgotten() {
        long day = Duration.ofDays(1).toMillis();
        for (int i = 0; i < 100; i++) {
            now = i * day;
            Verdict verdict = decide(page(i, "a", STORY));
            assertThat(verdict).isInstanceOf(i == 0 ? NewStory.class : Duplicate.class);
        }
        assertThat(index.canonicals()).isLessThanOrEqualTo(2);
    }

    @Test
    void aPageThatIsForgottenIsToldAnew() {
        decide(page(0, "a", STORY));
        now = Duration.ofDays(29).toMillis();
        decide(page(1, "b", text(2)));
        assertThat(decide(page(2, "a", STORY))).isEqualTo(new NewStory(STORY_ID));
    }

    @Test
    void thresholdsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new DuplicatePolicy(0.9, 0.5, Duration.ofDays(1), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IndexLimits(Duration.ofDays(1), 0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
