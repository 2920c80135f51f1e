package io.github.chuanliu.feed;

import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.article.PageSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** A page over HTTP takes the room that it needs, and no more. */
final class PageRequestTest {

    private static final int MAX_PAGE = 100_000;

    private final MockProducer<String, PageSnapshot> broker =
            new MockProducer<>(false, null, new StringSerializer(), (topic, page) -> page.body());
    private final IngestPublisher publisher = new IngestPublisher(broker, "pages.fetched", 2 * MAX_PAGE);
    private final PageRequest pages = new PageRequest(
            publisher,
            IngestSettings.of("127.0.0.1", 0, Optional.empty(), new FeedSettings("http", MAX_PAGE)),
            Clock.systemUTC());

    @Test
    void smallPagesOfUnknownSizeWaitForTheBrokerSideBySide() throws Exception {
        List<CompletableFuture<IngestAnswer>> answers = new ArrayList<>();
        int requests = 8;
        for (int i = 1; i <= requests; i++) {
            boolean isPacked = i % 2 == 0;
            answers.add(CompletableFuture.supplyAsync(() -> take(isPacked), command -> new Thread(command).start()));
            int sent = i;
            await().until(() ->
                    broker.history().size() == sent || answers.get(sent - 1).isDone());
        }
        assertThat(broker.history()).as("nobody was refused").hasSize(requests);
        while (broker.completeNext()) {
            // one answer after the other
        }
        for (CompletableFuture<IngestAnswer> answer : answers) {
            assertThat(answer.get().status()).isEqualTo(202);
        }
        assertThat(publisher.waitingBytes()).as("all room is free again").isZero();
    }

    @Test
    void aRefusedPageLeavesNoRoomTaken() throws Exception {
        IngestAnswer answer = pages.take(new IngestRequest(
                name -> Optional.empty(), OptionalLong.empty(), new ByteArrayInputStream(new byte[9])));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(publisher.waitingBytes()).isZero();
    }

    private IngestAnswer take(boolean isPacked) {
        Map<String, String> headers =
                isPacked ? Map.of("X-Page-Url", "u:1", "Content-Encoding", "gzip") : Map.of("X-Page-Url", "u:1");
        byte[] page = Archive.ascii("川藏");
        byte[] body = isPacked ? gzip(page) : page;
        try {
            return pages.take(new IngestRequest(
                    name -> Optional.ofNullable(headers.get(name)),
                    isPacked ? OptionalLong.of(body.length) : OptionalLong.empty(),
                    new ByteArrayInputStream(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
