package io.github.chuanliu.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.bench.chaos.FedPage.Fate;
import io.github.chuanliu.bench.chaos.FedPage.Way;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CorpusPressTest {

    private static final Corpus CORPUS = CorpusPress.print(3, 120);

    @Test
    void theSameSeedPrintsTheSamePages() {
        assertThat(identities(CorpusPress.print(3, 120)))
                .isEqualTo(identities(CORPUS))
                .isNotEqualTo(identities(CorpusPress.print(4, 120)));
    }

    @Test
    void pagesComeInEveryWayAndMeetEveryFate() {
        assertThat(CORPUS.pages()).extracting(FedPage::way).contains(Way.values());
        assertThat(CORPUS.pages())
                .<Object>extracting(page -> page.fate().getClass())
                .contains(Fate.OfStory.class, Fate.Refused.class, Fate.Named.class);
        assertThat(CORPUS.revisions().values()).contains(1, 2, 3);
    }

    @Test
    void pagesOfOneAddressComeThroughOneFileAndAllOthersHaveTheirOwn() {
        List<FedPage> single = CORPUS.pages().stream()
                .filter(page -> page.way() != Way.ONE_FILE)
                .toList();

        assertThat(single).extracting(FedPage::url).doesNotHaveDuplicates();
        assertThat(CORPUS.pages())
                .filteredOn(page -> page.way() == Way.ONE_FILE)
                .extracting(FedPage::url)
                .doesNotContainAnyElementsOf(single.stream().map(FedPage::url).toList());
    }

    private static List<String> identities(Corpus corpus) {
        return corpus.pages().stream().map(FedPage::identity).toList();
    }
}
