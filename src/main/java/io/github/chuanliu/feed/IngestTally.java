package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Counts what became of the pages of one request. Used by its thread and by the producer's. */
final class IngestTally {

    private static final int LISTED_PROBLEMS = 100;
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private final List<FeedItem.Problem> problems = new ArrayList<>();
    private long sent;
    private long accepted;
    private long failed;
    private long rejected;
    private Optional<String> failure = Optional.empty();

    synchronized void sent() {
        sent++;
    }

    synchronized void answered(FeedItem.Page page, Optional<Exception> trouble) {
        if (trouble.isEmpty()) {
            accepted++;
        } else if (trouble.get() instanceof RecordTooLargeException) {
            sent--;
            rejected(new FeedItem.Problem(page.snapshot().url(), page.where(), "larger than the brokers accept"));
        } else {
            failed++;
            failure = Optional.of(FailureText.of(trouble.get()));
        }
        notifyAll();
    }

    synchronized void rejected(FeedItem.Problem problem) {
        rejected++;
        if (problems.size() < LISTED_PROBLEMS) {
            problems.add(problem);
        }
    }

    /** Waits until the broker has answered for every page. */
    synchronized IngestAnswer await(Optional<IngestAnswer> refusal) {
        long deadline = System.nanoTime() + ANSWER_LIMIT.toNanos();
        try {
            for (long left = ANSWER_LIMIT.toMillis(); accepted + failed < sent && left > 0; ) {
                wait(left);
                left = (deadline - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (accepted < sent) {
            String why = "not every page was acknowledged: " + failure.orElse("no answer from the broker");
            return answer(Optional.of(Refusal.UNAVAILABLE), why);
        }
        if (refusal.isPresent()) {
            return answer(refusal.get().refusal(), refusal.get().reason());
        }
        if (accepted == 0) {
            return answer(Optional.of(Refusal.BAD), rejected == 0 ? "no page in the request" : "no page is in order");
        }
        return answer(Optional.empty(), "");
    }

    private IngestAnswer answer(Optional<Refusal> refusal, String reason) {
        return new IngestAnswer(accepted, rejected, problems, refusal, reason);
    }
}
