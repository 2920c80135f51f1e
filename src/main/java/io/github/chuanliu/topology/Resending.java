package io.github.chuanliu.topology;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.Headers;

/**
 * Says which waiting pages are to have their sketches sent again, and marks those. Kafka Streams can skip a record when
 * a task is revived and reassigned at once; the page of a skipped sketch or verdict would wait for ever.
 *
 * <p>A sketch that was only late is then decided twice. Its second verdict equals the first and changes nothing, and
 * finds no page waiting; the mark, which verdicts inherit, tells that from a verdict that should have found one. The
 * first copy comes first in every log, so an unmarked verdict never comes second.
 */
final class Resending {

    /** So many at once: should the ordered stage stand still, its topic is not flooded for it. */
    static final int AT_ONCE = 100;

    private static final String MARK = "chuanliu.resent";
    private static final byte[] NO_VALUE = {};

    private final Duration after;
    private final Map<Long, Long> sentAt = new HashMap<>();

    private Resending(Duration after) {
        this.after = after;
    }

    static Resending configured(Map<String, ?> settings) {
        Object millis = settings.get(ChuanliuTopology.RESEND_AFTER_MS);
        return new Resending(Duration.ofMillis(millis == null ? 0 : Long.parseLong(millis.toString())));
    }

    static void mark(Headers headers) {
        headers.add(MARK, NO_VALUE);
    }

    static boolean isMarked(Headers headers) {
        return headers.lastHeader(MARK) != null;
    }

    /** Whether a page has waited too long, sent again or not. */
    boolean isOverdue(PendingPage page, long now) {
        return !after.isZero() && now - page.heldAt() >= after.toMillis();
    }

    /** Whether it is time to send an overdue page's sketch; if so, the next time is as far off again. */
    boolean isDue(PendingPage page, long now) {
        long offset = page.sketch().position().offset();
        Long last = sentAt.get(offset);
        if (last != null && now - last < after.toMillis()) {
            return false;
        }
        sentAt.put(offset, now);
        return true;
    }

    /** Forgets pages that no longer wait. */
    void keepOnly(Set<Long> overdue) {
        sentAt.keySet().retainAll(overdue);
    }
}
