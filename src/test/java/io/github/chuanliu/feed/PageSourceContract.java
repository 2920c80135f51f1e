package io.github.chuanliu.feed;

import static io.github.chuanliu.feed.Feeds.SMALL_PAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.article.PageSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every source of pages must do, whatever it reads from. */
abstract class PageSourceContract {

    /** A new source that holds one page with these bytes. */
    abstract PageSource sourceOf(byte[] body) throws Exception;

    @Test
    final void bytesAreUntouched() throws Exception {
        byte[] body = new byte[1_000];
        new Random(3).nextBytes(body);
        assertThat(Feeds.pages(sourceOf(body))).extracting(PageSnapshot::body).containsExactly(body);
    }

    @Test
    final void thereIsOneUrlForAPageAndItSaysNothingOfThisMachine() throws Exception {
        byte[] body = Archive.ascii("川藏");
        List<String> urls = Feeds.urls(sourceOf(body));
        assertThat(urls).hasSize(1).isEqualTo(Feeds.urls(sourceOf(body)));
        assertThat(urls.get(0)).doesNotContain(System.getProperty("java.io.tmpdir"), System.getProperty("user.name"));
    }

    @Test
    final void anEmptyPageIsAPage() throws Exception {
        assertThat(Feeds.pages(sourceOf(new byte[0])))
                .extracting(PageSnapshot::body)
                .containsExactly(new byte[0]);
    }

    @Test
    final void everyPageCarriesTheFeedsName() throws Exception {
        assertThat(Feeds.pages(sourceOf(new byte[0])))
                .extracting(PageSnapshot::feed)
                .containsExactly(SMALL_PAGES.feed());
    }

    @Test
    final void aPageOverTheLimitIsAProblemWithAPlaceAndAReason() throws Exception {
        List<FeedItem> items = Feeds.read(sourceOf(new byte[1_001]));
        assertThat(items).singleElement().isInstanceOfSatisfying(FeedItem.Problem.class, problem -> {
            assertThat(problem.where()).isNotBlank();
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.why()).isEqualTo("larger than the limit of 1000 bytes for a page");
        });
    }

    @Test
    final void whatTheReceiverThrowsComesOutUnchangedAndEndsTheReading() throws Exception {
        IllegalStateException enough = new IllegalStateException("enough");
        List<FeedItem> seen = new ArrayList<>();
        PageSource source = sourceOf(new byte[0]);
        assertThatThrownBy(() -> source.readInto(item -> {
                    seen.add(item);
                    throw enough;
                }))
                .isSameAs(enough);
        assertThat(seen).hasSize(1);
    }
}
