package io.github.chuanliu.bench;

import java.util.ArrayList;
import java.util.List;

/** Nanoseconds from sending to arrival, in order of arrival. Safe for one writer and others that read. */
final class Latencies {

    private static final double NANOS_A_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    synchronized void add(long latency) {
        nanos.add(latency);
    }

    synchronized int count() {
        return nanos.size();
    }

    synchronized Latencies after(int first) {
        Latencies rest = new Latencies();
        nanos.subList(first, nanos.size()).forEach(rest::add);
        return rest;
    }

    /** Milliseconds within which so many percent arrived. */
    synchronized double percentile(double percent) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int index = (int) Math.ceil(percent / 100 * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)) / NANOS_A_MILLI;
    }
}
