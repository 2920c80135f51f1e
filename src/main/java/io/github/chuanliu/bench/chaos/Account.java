package io.github.chuanliu.bench.chaos;

import java.io.PrintStream;

/** The end of a report: what came out, and what is wrong with it. */
final class Account {

    private Account() {}

    static Findings print(Corpus corpus, Observed observed, PrintStream out) {
        Findings findings = ChainCheck.of(corpus, observed);
        out.println();
        out.printf("pages     %d%n", corpus.pages().size());
        out.printf(
                "came out  %d told, %d linked, %d refused, %d region pairs%n",
                observed.told().size(),
                observed.linked().size(),
                observed.refused().size(),
                observed.pairs().size());
        findings.print(out);
        return findings;
    }
}
