package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.bench.chaos.Fault.Hit;
import io.github.chuanliu.bench.chaos.Fault.Moment;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.admin.Admin;

/**
 * Takes brokers and streams away from a cluster under load, one after the other, and prints for how long no verdict came;
 * in the end the account of what came out.
 *
 * @param seed of the pages
 * @param stories how many
 * @param pagesPerSecond the load
 * @param quiet how long nothing must move before what is missing counts as lost
 */
public record ClusterRun(long seed, int stories, int pagesPerSecond, Duration quiet) {

    private static final Duration AWAY = Duration.ofSeconds(5);

    /** Long enough for a standby to be warm, and for the pause to be over for good. */
    private static final Duration CALM = Duration.ofSeconds(8);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(3);

    /** Runs and prints a line for each step and the account at the end. */
    public Findings run(ClusterBed bed, PrintStream out) throws IOException, InterruptedException {
        Corpus corpus = CorpusPress.print(seed, stories);
        out.printf("seed %d; %s%n", seed, corpus.summary());
        RunLog log = new RunLog(out);
        try (Company company = new Company(log)) {
            company.start(bed.cluster());
            bed.prepare();
            log.line("%s run, users and permissions are set", company.names());
            company.start(bed.feeder());
            CorpusFeed feed = new CorpusFeed(
                    bed, corpus, Duration.ofSeconds(corpus.pages().size()).dividedBy(pagesPerSecond));
            CompletableFuture<Void> feeding = CompletableFuture.runAsync(feed);
            try (Admin admin = Admin.create(bed.clients().admin())) {
                new Steps(bed, company, admin, feeding, log).all();
            } catch (NoPagesLeft early) {
                log.line("no pages are left to feed, the other steps are left out: give more --stories");
            }
            feed.hurry();
            feeding.join();
            Observed observed;
            try (ChainReader reader = new ChainReader(bed, corpus)) {
                observed = new Quiet(reader, corpus, quiet).await();
            }
            return Account.print(corpus, observed, out);
        }
    }

    /** The corpus was too small for all steps; the account is still worth having. */
    private static final class NoPagesLeft extends RuntimeException {}

    /** What is done to the cluster, in this order. */
    private static final class Steps {

        private final ClusterBed bed;
        private final Company company;
        private final CompletableFuture<Void> feeding;
        private final RunLog log;
        private final OrderedPartition ordered;
        private final InSyncReplicas replicas;

        Steps(ClusterBed bed, Company company, Admin admin, CompletableFuture<Void> feeding, RunLog log) {
            this.bed = bed;
            this.company = company;
            this.feeding = feeding;
            this.log = log;
            this.ordered = new OrderedPartition(admin, bed.applicationId());
            this.replicas = new InSyncReplicas(admin);
        }

        void all() throws IOException, InterruptedException {
            company.start(bed.stream(1, 1));
            company.start(bed.stream(2, 1));
            String holder = ordered.awaitHolder(2);
            try (VerdictWatch verdicts = new VerdictWatch(bed)) {
                settle(verdicts);
                long start = System.nanoTime();
                settle(verdicts);
                report(verdicts, start, "nothing happens", "");
                aBroker(verdicts);
                for (String stream : new String[] {holder.equals("stream-1") ? "stream-2" : "stream-1", holder}) {
                    hit(verdicts, stream, Hit.SIGTERM, "with a standby, stopped and started");
                }
                hit(verdicts, ordered.awaitHolder(2), Hit.SIGKILL, "with a standby, killed");
                company.replace("stream-1", bed.stream(1, 0));
                company.replace("stream-2", bed.stream(2, 0));
                hit(verdicts, ordered.awaitHolder(2), Hit.SIGTERM, "no standby, stopped and started");
                hit(verdicts, ordered.awaitHolder(2), Hit.SIGKILL, "no standby, killed");
                hit(verdicts, ordered.awaitHolder(2), Hit.DISK_LOSS, "no standby, killed, its state lost");
                alone(verdicts);
            }
        }

        private void aBroker(VerdictWatch verdicts) throws IOException, InterruptedException {
            String name = "kafka-" + ordered.leader();
            long start = System.nanoTime();
            company.strike(fault(Hit.SIGKILL, name, Duration.ofSeconds(15)));
            awaitVerdict(verdicts, start);
            company.awaitStanding(name);
            replicas.await();
            settle(verdicts);
            report(verdicts, start, name + " killed", "leads the ordered partition; back after 15 s");
        }

        private void hit(VerdictWatch verdicts, String stream, Hit hit, String what)
                throws IOException, InterruptedException {
            boolean holds = stream.equals(ordered.awaitHolder(2));
            String member = ordered.member(stream, 2);
            long start = System.nanoTime();
            company.strike(fault(hit, stream, AWAY));
            ordered.awaitWithout(member, 2);
            settle(verdicts);
            report(verdicts, start, stream + ", " + what, holds ? "held the ordered partition" : "");
        }

        /** Nobody is there to take over. */
        private void alone(VerdictWatch verdicts) throws IOException, InterruptedException {
            company.dismiss("stream-2");
            settle(verdicts);
            String member = ordered.member("stream-1", 1);
            long start = System.nanoTime();
            company.strike(fault(Hit.DISK_LOSS, "stream-1", Duration.ZERO));
            ordered.awaitWithout(member, 1);
            settle(verdicts);
            report(verdicts, start, "stream-1, alone, killed, its state lost", "started again at once");
        }

        private static Fault fault(Hit hit, String target, Duration away) {
            return new Fault(Moment.WHILE_PAGES_FLOW, Duration.ZERO, hit, target, away);
        }

        private void settle(VerdictWatch verdicts) throws InterruptedException {
            awaitVerdict(verdicts, System.nanoTime());
            Thread.sleep(CALM.toMillis());
        }

        private void awaitVerdict(VerdictWatch verdicts, long since) throws InterruptedException {
            if (verdicts.awaitSince(since, LONGEST_PAUSE)) {
                return;
            }
            if (feeding.isDone()) {
                throw new NoPagesLeft();
            }
            log.line("NO VERDICT within %d s", LONGEST_PAUSE.toSeconds());
        }

        private void report(VerdictWatch verdicts, long since, String what, String remark) {
            log.line(
                    "%5.1f s without a verdict: %-50s %s",
                    verdicts.longestPauseSince(since).toMillis() / 1e3, what, remark);
        }
    }
}
