package io.github.chuanliu.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** CPU time of the running stream threads: unlike the clock, it does not count what else the machine does. */
final class StreamCpu {

    private StreamCpu() {}

    static double seconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().contains("-StreamThread-"))
                        .filter(thread -> !thread.getName().contains("producer"))
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getId()))
                        .sum()
                / 1e9;
    }
}
