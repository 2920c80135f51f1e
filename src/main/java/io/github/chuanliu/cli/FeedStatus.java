package io.github.chuanliu.cli;

import io.github.chuanliu.feed.LedgerEntry;
import io.github.chuanliu.feed.LedgerTopic;
import io.github.chuanliu.feed.OneLine;
import java.io.PrintWriter;
import java.util.Comparator;

/** The ledger of a feed as a table. */
record FeedStatus(LedgerTopic.Contents contents) {

    void print(PrintWriter out) {
        contents.owner()
                .ifPresent(owner -> out.println("feed " + contents.feed() + ", last fed by process " + owner.process()
                        + " on " + OneLine.of(owner.host()) + " since " + owner.since()));
        out.printf("%12s %12s %8s %6s  %-20s %s%n", "published", "of at least", "pages", "failed", "at", "file");
        contents.entries().stream()
                .sorted(Comparator.comparing(LedgerEntry::path))
                .forEach(entry -> row(out, entry));
        out.printf(
                "%d files, %d pages, %d failed%n",
                contents.entries().size(),
                contents.entries().stream().mapToLong(LedgerEntry::pages).sum(),
                contents.entries().stream().mapToLong(LedgerEntry::failed).sum());
    }

    private static void row(PrintWriter out, LedgerEntry entry) {
        out.printf(
                "%12d %12d %8d %6d  %-20s %s%s%n",
                entry.position().offset(),
                entry.position().extent(),
                entry.pages(),
                entry.failed(),
                entry.time().truncatedTo(java.time.temporal.ChronoUnit.SECONDS),
                OneLine.of(entry.path()),
                entry.missingSince().map(since -> " (gone since " + since + ")").orElse(""));
    }
}
