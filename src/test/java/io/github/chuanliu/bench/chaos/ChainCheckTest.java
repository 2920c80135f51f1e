package io.github.chuanliu.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.bench.chaos.FedPage.Fate;
import io.github.chuanliu.bench.chaos.FedPage.Way;
import io.github.chuanliu.bench.chaos.Observed.Linked;
import io.github.chuanliu.bench.chaos.Observed.PairOf;
import io.github.chuanliu.bench.chaos.Observed.Told;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The account of a run sees every way in which a page can go astray. */
final class ChainCheckTest {

    private static final FedPage FIRST = page("https://a.example/1", "第一版", new Fate.OfStory(1));
    private static final FedPage SECOND = page("https://a.example/1", "第二版", new Fate.OfStory(1));
    private static final FedPage OTHER = page("https://a.example/2", "另一篇", new Fate.OfStory(2));
    private static final FedPage REPRINT = page("https://b.example/2", "另一篇", new Fate.OfStory(2));
    private static final FedPage BAD = page("https://a.example/bad", "列表", new Fate.Refused());
    private static final FedPage LARGE = page("https://a.example/large", "大", new Fate.Named());
    private static final Corpus CORPUS =
            new Corpus(List.of(FIRST, SECOND, OTHER, REPRINT, BAD, LARGE), Map.of(1, 2, 2, 1));

    private final List<String> fetched = new ArrayList<>(
            List.of(FIRST.identity(), SECOND.identity(), OTHER.identity(), REPRINT.identity(), BAD.identity()));
    private final List<Told> told = new ArrayList<>(List.of(
            new Told(FIRST.url(), "one", 1, 0),
            new Told(FIRST.url(), "one", 2, 2),
            new Told(OTHER.url(), "two", 1, 1)));
    private final List<Linked> linked = new ArrayList<>(List.of(new Linked(REPRINT.url(), "two")));
    private final List<String> refused = new ArrayList<>(List.of(BAD.url()));
    private final List<PairOf> pairs =
            new ArrayList<>(List.of(new PairOf("one", 2), new PairOf("one", 2), new PairOf("two", 1)));
    private final List<String> named = new ArrayList<>(List.of(LARGE.url(), LARGE.url()));

    @Test
    void nothingIsSaidOfARunInWhichEachPageBecameWhatItHadTo() {
        assertThat(findings().areNone()).isTrue();
    }

    @Test
    void whichPageOfAStoryComesFirstIsLeftToChance() {
        told.set(2, new Told(REPRINT.url(), "two", 1, 1));
        linked.set(0, new Linked(OTHER.url(), "two"));

        assertThat(findings().areNone()).isTrue();
    }

    @Test
    void aPageThatWasNotPublishedIsLost() {
        fetched.remove(OTHER.identity());

        assertThat(findings().lost()).singleElement().asString().contains(OTHER.url(), "0 times in pages.fetched");
    }

    @Test
    void aPageThatWasPublishedTwiceIsDoubled() {
        fetched.add(OTHER.identity());

        assertThat(findings().doubled()).singleElement().asString().contains(OTHER.url(), "2 times in pages.fetched");
    }

    @Test
    void aStoryThatWasNotToldIsLost() {
        told.remove(2);
        pairs.remove(2);

        assertThat(findings().lost()).containsExactly("story 2 revision 1 was told 0 times");
    }

    @Test
    void aStoryThatWasToldTwiceIsDoubled() {
        told.add(told.get(2));

        assertThat(findings().doubled()).containsExactly("story 2 revision 1 was told 2 times");
    }

    @Test
    void aRevisionThatNobodyWroteIsDoubled() {
        told.add(new Told(FIRST.url(), "one", 3, 0));

        assertThat(findings().doubled()).contains("story 1 has a revision 3 that nobody wrote");
    }

    @Test
    void aReprintThatIsMissingIsLost() {
        linked.clear();

        assertThat(findings().lost()).containsExactly("story 2 has 0 of 1 linked pages");
    }

    @Test
    void aReprintThatWasLinkedTwiceIsDoubled() {
        linked.add(linked.get(0));

        assertThat(findings().doubled()).containsExactly("story 2 has 2 of 1 linked pages");
    }

    @Test
    void aReprintThatWasToldAsAStoryOfItsOwnIsUnlinked() {
        linked.clear();
        told.add(new Told(REPRINT.url(), "three", 1, 0));

        assertThat(findings().unlinked()).singleElement().asString().contains("story 2", "three", "two");
    }

    @Test
    void aReprintThatWasLinkedToAnotherStoryIsUnlinked() {
        linked.set(0, new Linked(REPRINT.url(), "one"));

        assertThat(findings().unlinked()).containsExactly(REPRINT.url() + " of story 2 is linked to one");
    }

    @Test
    void storiesThatWereToldAsOneAreStrange() {
        told.set(2, new Told(OTHER.url(), "one", 1, 0));
        linked.set(0, new Linked(REPRINT.url(), "one"));
        pairs.remove(2);

        assertThat(findings().strange()).containsExactly("stories [1, 2] were told as one, one");
    }

    @Test
    void aBadPageThatIsNotRefusedIsLostAndOneThatIsRefusedTwiceIsDoubled() {
        refused.clear();
        assertThat(findings().lost()).singleElement().asString().contains(BAD.url());

        refused.addAll(List.of(BAD.url(), BAD.url()));
        assertThat(findings().doubled()).singleElement().asString().contains(BAD.url());
    }

    @Test
    void anArticleThatIsRefusedIsStrangeAndItsStoryLost() {
        told.remove(2);
        pairs.remove(2);
        refused.add(OTHER.url());

        assertThat(findings().strange()).singleElement().asString().contains(OTHER.url());
        assertThat(findings().lost()).contains("story 2 revision 1 was told 0 times");
    }

    @Test
    void aPageThatNobodySentIsStrange() {
        told.add(new Told("https://nobody.example/", "nine", 1, 0));

        assertThat(findings().strange()).singleElement().asString().contains("https://nobody.example/");
    }

    @Test
    void aPairThatIsMissingIsLostAndOneThatIsStatedTwiceIsDoubled() {
        PairOf pair = pairs.remove(2);
        assertThat(findings().lost()).singleElement().asString().contains("pairs.observed");

        pairs.addAll(List.of(pair, pair));
        assertThat(findings().doubled()).singleElement().asString().contains("pairs.observed");
    }

    @Test
    void aLargePageThatTheFeederDoesNotNameIsLost() {
        named.clear();

        assertThat(findings().lost()).singleElement().asString().contains(LARGE.url());
    }

    private Findings findings() {
        return ChainCheck.of(CORPUS, new Observed(fetched, told, linked, refused, pairs, named));
    }

    private static FedPage page(String url, String text, Fate fate) {
        return new FedPage(url, text.getBytes(StandardCharsets.UTF_8), Way.ROTATED, fate);
    }
}
