package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.bench.chaos.FedPage.Way;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Brings a corpus in, evenly over a time: pages into the folder, foreign records straight into the topic. */
final class CorpusFeed implements Runnable {

    /** Longer than any broker is away: what is not acknowledged by then fails the run. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ChainBed bed;
    private final Corpus corpus;
    private final Duration apart;
    private volatile boolean hurried;

    /** @param during how long it takes */
    CorpusFeed(ChainBed bed, Corpus corpus, Duration during) {
        this.bed = bed;
        this.corpus = corpus;
        this.apart = during.dividedBy(Math.max(1, corpus.pages().size()));
    }

    /** Brings in the rest at once. */
    void hurry() {
        hurried = true;
    }

    @Override
    public void run() {
        FolderWriter folder = new FolderWriter(bed.pages());
        List<Future<?>> records = new ArrayList<>();
        long start = System.nanoTime();
        long number = 0;
        try (Producer<String, byte[]> producer = producer()) {
            for (FedPage page : corpus.pages()) {
                awaitTurn(start + apart.multipliedBy(number++).toNanos());
                if (page.way() == Way.RECORD) {
                    records.add(producer.send(new ProducerRecord<>(bed.topics().fetched(), page.url(), page.body())));
                } else {
                    folder.write(page);
                }
            }
            for (Future<?> record : records) {
                record.get();
            }
        } catch (IOException | ExecutionException failure) {
            throw new IllegalStateException("the corpus could not be brought in", failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the corpus was brought in", ended);
        }
    }

    private void awaitTurn(long turn) throws InterruptedException {
        while (!hurried && turn - System.nanoTime() > 0) {
            Thread.sleep(Math.min(50, 1 + (turn - System.nanoTime()) / 1_000_000));
        }
    }

    private Producer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>(bed.clients().producer());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
