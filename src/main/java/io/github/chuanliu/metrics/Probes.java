package io.github.chuanliu.metrics;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a process says of itself when it is asked.
 *
 * @param scrape all numbers, in Prometheus' text format
 * @param notLive why only a restart helps; empty while the process works or waits for something that comes back
 * @param notReady why it does not do its work at the moment; empty while it does
 */
public record Probes(
        Supplier<String> scrape, Supplier<Optional<String>> notLive, Supplier<Optional<String>> notReady) {}
