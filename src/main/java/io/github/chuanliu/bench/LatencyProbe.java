package io.github.chuanliu.bench;

/** A running flow with a producer before it and a subscriber behind it. */
final class LatencyProbe implements AutoCloseable {

    private static final long SEED = 5;

    private final PageWriter writer;
    private final Arrivals arrivals;
    private final FlowRun run;
    private int written;
    private int warmUp;

    private LatencyProbe(PageWriter writer, Arrivals arrivals, FlowRun run) {
        this.writer = writer;
        this.arrivals = arrivals;
        this.run = run;
    }

    static LatencyProbe start(TestBed bed, Flow flow, Setup setup, String applicationId) throws InterruptedException {
        PageWriter writer =
                new PageWriter(bed, new PagePress(SEED), flow.topics().fetched());
        Arrivals arrivals = Arrivals.at(bed, flow.outputs());
        return new LatencyProbe(writer, arrivals, flow.start(setup.settings(bed, applicationId)));
    }

    /** Sends pages as fast as they can be made, and waits for all of them. Their latencies do not count. */
    void warmUp(int pages) throws InterruptedException {
        writer.write(pages);
        written += pages;
        warmUp = written;
        run.awaitWritten(written);
        arrivals.await(written);
    }

    /** Sends pages at an even rate, and waits for all of them. */
    void send(int pages, int aSecond) throws InterruptedException {
        writer.write(pages, aSecond);
        written += pages;
        arrivals.await(written);
    }

    /** Those of the pages that were sent at a rate. */
    Latencies latencies() {
        return arrivals.latencies().after(warmUp);
    }

    @Override
    public void close() throws InterruptedException {
        run.close();
        arrivals.close();
        writer.close();
    }
}
