package io.github.chuanliu.bench.chaos;

import java.io.PrintStream;
import java.util.Locale;

/** What happens in a run, a line each, behind the seconds since it began. */
public final class RunLog {

    private final PrintStream out;
    private final long start = System.nanoTime();

    /** @param out where the lines go */
    public RunLog(PrintStream out) {
        this.out = out;
    }

    /** Prints a line, formatted as {@link String#format} does it. */
    public synchronized void line(String format, Object... arguments) {
        String message = arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments);
        out.printf(Locale.ROOT, "%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, message);
    }
}
