package io.github.chuanliu.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A scrape in Prometheus' text format. */
record Exposition(List<String> samples) {

    static Exposition of(String text) {
        return new Exposition(text.lines().filter(line -> !line.startsWith("#")).toList());
    }

    /** Names of all series. */
    Set<String> names() {
        return samples.stream().map(Exposition::name).collect(Collectors.toSet());
    }

    double sum(String name) {
        return value(name, "");
    }

    /** Sum over the series of a metric that carry a label. */
    double value(String name, String label) {
        List<Double> values = samples.stream()
                .filter(line -> name(line).equals(name) && line.contains(label))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
        if (values.isEmpty()) {
            throw new AssertionError("no " + name + " with " + label + " in " + samples);
        }
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String name(String sample) {
        return sample.split("[{ ]", 2)[0];
    }
}
