package io.github.chuanliu.bench.chaos;

import java.io.PrintStream;
import java.util.List;

/**
 * What is wrong, a line each.
 *
 * @param lost what should have come out and did not
 * @param doubled what came out more often than it should
 * @param unlinked pages of a story that were told as another one, or linked to another one
 * @param strange what nobody sent, or what came out as something else
 */
public record Findings(List<String> lost, List<String> doubled, List<String> unlinked, List<String> strange) {

    private static final int SHOWN = 20;

    public Findings {
        lost = List.copyOf(lost);
        doubled = List.copyOf(doubled);
        unlinked = List.copyOf(unlinked);
        strange = List.copyOf(strange);
    }

    /** Whether each page became exactly what it had to become. */
    public boolean areNone() {
        return lost.isEmpty() && doubled.isEmpty() && unlinked.isEmpty() && strange.isEmpty();
    }

    void print(PrintStream out) {
        out.printf("lost      %d%n", lost.size());
        out.printf("doubled   %d%n", doubled.size());
        out.printf("unlinked  %d%n", unlinked.size());
        out.printf("strange   %d%n", strange.size());
        print(out, "lost", lost);
        print(out, "doubled", doubled);
        print(out, "unlinked", unlinked);
        print(out, "strange", strange);
    }

    private static void print(PrintStream out, String what, List<String> lines) {
        lines.stream().limit(SHOWN).forEach(line -> out.println(what + ": " + line));
        if (lines.size() > SHOWN) {
            out.printf("%s: and %d more%n", what, lines.size() - SHOWN);
        }
    }
}
