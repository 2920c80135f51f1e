package io.github.chuanliu.bench;

import io.github.chuanliu.bench.WatchedIndex.Watch;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.topology.DecisionTopology;
import io.github.chuanliu.topology.InternalSerdes;
import java.io.IOException;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** The decision stage between two topics of one partition, and what is done to it. */
final class DecisionStage implements AutoCloseable {

    private static final String SKETCHES = "decisions.sketches";
    private static final String VERDICTS = "decisions.verdicts";

    private final TestBed bed;
    private final Setup setup;
    private final Producer<PagePosition, Sketch> producer;
    private final SketchPress press = new SketchPress();
    private int application;
    private Watch watch = new Watch();
    private @Nullable FlowRun run;

    DecisionStage(TestBed bed, Setup setup) throws InterruptedException {
        this.bed = bed;
        this.setup = setup;
        bed.createTopic(SKETCHES, 1);
        bed.createTopic(VERDICTS, 1);
        this.producer = new KafkaProducer<>(
                bed.clients().producer(),
                InternalSerdes.positions().serializer(),
                InternalSerdes.sketches().serializer());
    }

    /** Writes the sketches of stories {@code first} and on. */
    void write(int first, int count) {
        for (int number = first; number < first + count; number++) {
            Sketch sketch = press.sketch(number, 0);
            producer.send(new ProducerRecord<>(SKETCHES, sketch.position(), sketch));
        }
        producer.flush();
    }

    /** The next start is that of an application that nobody knows. */
    void freshApplication() {
        application++;
        watch = new Watch();
    }

    void start() throws InterruptedException {
        Watch watched = watch;
        Properties properties = bed.streamProperties(Topics.withPrefix("decisions."), settings());
        DecisionTopology topology = new DecisionTopology(
                SKETCHES,
                VERDICTS,
                () -> new WatchedIndex(new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, IndexLimits.DEFAULT), watched));
        run = FlowRun.start(topology.build(properties), properties, Set.of(VERDICTS));
    }

    void stop() {
        if (run != null) {
            run.close();
            run = null;
        }
    }

    /** Waits until a started stage has decided so many sketches, and returns how many it has decided then. */
    long awaitVerdicts(int count) throws InterruptedException {
        if (run == null) {
            throw new IllegalStateException("the stage is not started");
        }
        run.awaitWritten(count);
        return run.written();
    }

    Watch watch() {
        return watch;
    }

    /** A subscriber to verdicts that are committed from now on. */
    CommittedRecords verdictsFromNowOn() {
        return CommittedRecords.from(bed.clients(), VERDICTS);
    }

    /** Local state goes as with a lost disk; the changelog stays. */
    void loseState() throws IOException {
        PathUtils.deleteDirectory(settings().stateDirectory());
    }

    /** Bytes of the local store, flushed by the stop. */
    long storeBytes() throws IOException {
        return PathUtils.sizeOfDirectory(settings().stateDirectory());
    }

    /** Bytes of the changelog on the broker's disk, as the producer compressed it. */
    long changelogBytes() throws InterruptedException {
        return bed.topicBytes(settings().applicationId() + "-" + DecisionTopology.STORE + "-changelog");
    }

    private StreamSettings settings() {
        return setup.settings(bed, "decisions-" + application);
    }

    @Override
    public void close() {
        stop();
        producer.close();
    }
}
