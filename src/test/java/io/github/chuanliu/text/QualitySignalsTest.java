package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.chuanliu.article.Article.Quality;
import org.junit.jupiter.api.Test;

/** What the record says of its own quality; no page is refused for it. */
class QualitySignalsTest {

    private static final String PARAGRAPH = "云岭省代表团到海东省考察港口建设,两省商定共同培训港口技工。";
    private static final String OTHER = "代表团还参观了码头和仓库,听取了介绍,并看望了在当地务工的云岭籍工人。";
    private static final String MENU = "首页\n新闻\n图片\n";

    @Test
    void aTwiceGivenParagraphShowsInTheDuplicateShare() {
        Quality once = quality(MENU + PARAGRAPH + '\n' + OTHER);
        Quality twice = quality(MENU + PARAGRAPH + '\n' + OTHER + '\n' + PARAGRAPH);

        assertThat(once.duplicateShare()).isZero();
        assertThat(twice.duplicateShare())
                .isCloseTo((double) PARAGRAPH.length() / (2 * PARAGRAPH.length() + OTHER.length() + 1), within(0.001));
    }

    @Test
    void theShareKeptFallsWithTheFrameAround() {
        Quality bare = quality(PARAGRAPH + '\n' + OTHER);
        Quality framed = quality(MENU.repeat(20) + PARAGRAPH + '\n' + OTHER);

        assertThat(bare.shareKept()).isEqualTo(1);
        assertThat(framed.shareKept()).isBetween(0.2, 0.6);
    }

    @Test
    void lengthsCountCodePointsAndPunctuationIsAShareOfTheBody() {
        Quality quality = quality("𠮷野家" + PARAGRAPH + '\n' + OTHER);

        assertThat(quality.bodyChars()).isEqualTo(3 + PARAGRAPH.length() + 1 + OTHER.length());
        assertThat(quality.punctuationShare()).isBetween(0.05, 0.2);
    }

    private static Quality quality(String page) {
        return Pages.article(Pages.text(page)).quality();
    }
}
