package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * One life of the transactional producer: pages go out together with the ledger's entries that speak of them, all or
 * none. Opening it writes down who feeds now, shuts out an earlier feeder of the same name, takes back what that one left
 * open, and reads the ledger. After any exception the session is over, and a new one finds out from the ledger where to go on.
 */
final class LedgerSession implements AutoCloseable {

    private static final int MAX_PAGES = 2_000;
    private static final long MAX_BYTES = 16L << 20;
    private static final long MAX_NANOS = Duration.ofMillis(500).toNanos();
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

    private final FeedTarget target;
    private final FollowEvents events;
    private final Set<String> refused;
    private final BadLines badLines;
    private final Producer<String, byte[]> producer;
    private final LongSupplier nanoTime;
    private final Ledger ledger;
    private final Map<String, Supplier<ProducerRecord<String, byte[]>>> staged = new LinkedHashMap<>();
    private final List<FeedItem.Problem> problems = new ArrayList<>();
    private Optional<Long> openedAt = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private long pages;
    private long bytes;

    /**
     * @param refused pages that a broker finds too large; this session adds to them, on any thread
     * @throws org.apache.kafka.common.KafkaException if Kafka is away or does not let us in
     */
    static LedgerSession open(
            FeedTarget target, FeedOwner owner, FollowEvents events, Set<String> refused, BadLines badLines) {
        target.announce(owner);
        return new LedgerSession(
                target,
                events,
                refused,
                badLines,
                new KafkaProducer<>(target.producer(), new StringSerializer(), new ByteArraySerializer()),
                () -> target.ledger().read(target.feed(), events).entries(),
                System::nanoTime);
    }

    /**
     * @param producer transactional; closed with the session
     * @param known reads the ledger, once no earlier feeder can write to it any more
     * @param nanoTime the clock, as {@link System#nanoTime}
     */
    LedgerSession(
            FeedTarget target,
            FollowEvents events,
            Set<String> refused,
            BadLines badLines,
            Producer<String, byte[]> producer,
            Supplier<List<LedgerEntry>> known,
            LongSupplier nanoTime) {
        this.target = target;
        this.events = events;
        this.refused = refused;
        this.badLines = badLines;
        this.producer = producer;
        this.nanoTime = nanoTime;
        boolean open = false;
        try {
            producer.initTransactions();
            this.ledger = new Ledger(known.get());
            open = true;
        } finally {
            if (!open) {
                close();
            }
        }
    }

    Ledger ledger() {
        return ledger;
    }

    /** Sends a page; it counts once {@link #reached} said so and the transaction is committed. */
    void publish(FeedItem.Page page) {
        begin();
        PageSnapshot snapshot = page.snapshot();
        byte[] value = target.pages().serialize(target.topic(), snapshot);
        producer.send(new ProducerRecord<>(target.topic(), snapshot.url(), value), (metadata, failure) -> {
            if (failure instanceof RecordTooLargeException) {
                refused.add(identity(page));
            }
        });
        pages++;
        bytes += snapshot.body().length;
    }

    /** Notes a page that cannot be published. */
    void failed(FeedItem.Problem problem) {
        begin();
        problems.add(problem);
    }

    /** True if a broker refused the page at this place as too large before. */
    boolean isRefused(FeedItem.Page page) {
        return refused.contains(identity(page));
    }

    /** A file was published up to here. */
    void reached(LedgerEntry entry) {
        ledger.put(entry);
        stage(entry.id(), () -> target.ledger().record(target.feed(), entry));
    }

    /** A file is gone for good. */
    void forget(LedgerEntry entry) {
        ledger.remove(entry.id());
        stage(entry.id(), () -> target.ledger().removal(target.feed(), entry.id()));
    }

    /** A sign of life from what takes long. */
    void busy() {
        events.busy();
    }

    /**
     * A file is read, which may take longer between two pages than brokers leave a transaction open. What has gathered
     * speaks of whole pages only, and may be committed at any time.
     */
    void reading() {
        commitIfDue();
        busy();
    }

    /** Commits if enough has gathered, or for long enough. */
    void commitIfDue() {
        if (pages >= MAX_PAGES
                || bytes >= MAX_BYTES
                || openedAt.filter(since -> nanoTime.getAsLong() - since > MAX_NANOS)
                        .isPresent()) {
            commit();
        }
    }

    /** Commits what has gathered, if anything has. */
    void commit() {
        requireSound();
        if (openedAt.isEmpty()) {
            return;
        }
        try {
            commitAll();
        } catch (RuntimeException e) {
            // Whatever it was, it is thrown on as it came, now and at everything that is asked for after it.
            failure = Optional.of(e);
            throw e;
        }
    }

    private void commitAll() {
        // Before the commit: a line may be reported twice after a crash, but never lost.
        badLines.write(problems);
        staged.values().forEach(entry -> producer.send(entry.get()));
        producer.commitTransaction();
        problems.forEach(events::failed);
        if (pages > 0) {
            events.committed(pages, bytes);
        }
        staged.clear();
        problems.clear();
        openedAt = Optional.empty();
        pages = 0;
        bytes = 0;
    }

    /** The same place may hold another page later. */
    private static String identity(FeedItem.Page page) {
        return page.where() + " " + page.snapshot().url() + " "
                + page.snapshot().body().length;
    }

    /** Leaves what is not committed unpublished. */
    @Override
    public void close() {
        producer.close(CLOSE_LIMIT);
    }

    /** A reader may have taken a failed commit for the fault of what it read; nothing may follow from that. */
    private void requireSound() {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** Written out at the commit only: a file with many pages is one record, not many. */
    private void stage(String id, Supplier<ProducerRecord<String, byte[]>> entry) {
        begin();
        staged.put(id, entry);
    }

    private void begin() {
        requireSound();
        if (openedAt.isEmpty()) {
            producer.beginTransaction();
            openedAt = Optional.of(nanoTime.getAsLong());
        }
    }
}
