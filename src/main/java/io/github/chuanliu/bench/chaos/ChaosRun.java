package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.bench.chaos.Fault.Moment;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;

/**
 * Feeds pages of known stories while processes of the chain are killed, stopped and frozen at seeded random moments, and
 * then compares what came out with what had to come out.
 *
 * @param seed of corpus and faults
 * @param faults how many
 * @param stories how many
 * @param quiet how long nothing must move before what is missing counts as lost
 */
public record ChaosRun(long seed, int faults, int stories, Duration quiet) {

    /** Largest page of a run, in bytes; give it to the feeder and to all topics. */
    public static final int PAGE_LIMIT = CorpusPress.PAGE_LIMIT;

    /** About how long the chain needs to be itself again. */
    private static final Duration USUAL_WAIT = Duration.ofSeconds(8);

    /** So long the others may take a broker that is gone for one that is there. */
    private static final Duration BROKER_SESSION = Duration.ofSeconds(10);

    /** The next fault does not wait longer for that. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);

    /** Runs and prints a line for each fault and the account at the end. */
    public Findings run(ChainBed bed, PrintStream out) throws IOException, InterruptedException {
        Corpus corpus = CorpusPress.print(seed, stories);
        out.printf("seed %d; %s%n", seed, corpus.summary());
        RunLog log = new RunLog(out);
        try (Company company = new Company(log)) {
            company.start(bed.cluster());
            bed.prepare();
            company.start(bed.pipeline());
            log.line("running: %s", company.names());
            List<Fault> plan = Fault.plan(seed, faults, company.parts());
            CompletableFuture<Void> feed = CompletableFuture.runAsync(new CorpusFeed(bed, corpus, duration(plan)));
            try (VerdictWatch verdicts = new VerdictWatch(bed);
                    Admin admin = Admin.create(bed.clients().admin())) {
                strike(plan, company, verdicts, new InSyncReplicas(admin), log);
            }
            feed.join();
            log.line("all pages are written, no more faults");
            Observed observed;
            try (ChainReader reader = new ChainReader(bed, corpus)) {
                observed = new Quiet(reader, corpus, quiet).await();
            }
            log.line("quiet");
            out.printf("%nfaults    %d", plan.size());
            return Account.print(corpus, observed, out);
        }
    }

    /** Pages come in until about the last fault. */
    private static Duration duration(List<Fault> plan) {
        return plan.stream()
                .map(fault -> fault.moment() == Moment.AMID_THE_LAST
                        ? fault.after()
                        : fault.after().plus(USUAL_WAIT))
                .reduce(USUAL_WAIT, Duration::plus);
    }

    private static void strike(
            List<Fault> plan, Company company, VerdictWatch verdicts, InSyncReplicas replicas, RunLog log)
            throws IOException, InterruptedException {
        long before = System.nanoTime();
        long brokerHit = before;
        for (Fault fault : plan) {
            if (fault.moment() == Moment.WHILE_PAGES_FLOW) {
                verdicts.awaitSince(before, LONGEST_WAIT);
            }
            Thread.sleep(fault.after().toMillis());
            if (company.kind(fault.target()) == Part.Kind.BROKER) {
                // Two of three brokers at once are more than a cluster promises to survive.
                awaitPassed(brokerHit, BROKER_SESSION);
                replicas.await();
                brokerHit = System.nanoTime() + fault.away().toNanos();
            }
            String remark = company.strike(fault);
            before = System.nanoTime();
            log.line(
                    "%-9s  %-9s %s, %s",
                    fault.hit(), fault.target(), fault.hit().words(), remark);
        }
    }

    private static void awaitPassed(long since, Duration time) throws InterruptedException {
        long left = since + time.toNanos() - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left).toMillis());
        }
    }
}
