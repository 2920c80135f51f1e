package io.github.chuanliu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dashboard that Grafana is given. */
final class Dashboard {

    private static final Path FILE = Path.of("docker", "grafana", "dashboards", "chuanliu.json");
    private static final Pattern METRIC = Pattern.compile("\\b(chuanliu|jvm|process|system)_\\w+");

    private Dashboard() {}

    /** What it asks of {@code stream}, which is everything but what feeders tell. */
    static Set<String> metricsOfStream() throws IOException {
        Set<String> metrics = metrics("");
        metrics.removeAll(metrics("chuanliu_feed_"));
        metrics.removeAll(metrics("chuanliu_ingest_"));
        return metrics;
    }

    /** Metrics of ours that its queries ask for and whose names begin so. */
    static Set<String> metrics(String prefix) throws IOException {
        Set<String> metrics = new TreeSet<>();
        JsonNode dashboard = new ObjectMapper().readTree(Files.readAllBytes(FILE));
        for (JsonNode expression : dashboard.findValues("expr")) {
            Matcher metric = METRIC.matcher(expression.textValue());
            while (metric.find()) {
                metrics.add(metric.group());
            }
        }
        metrics.removeIf(metric -> !metric.startsWith(prefix));
        if (metrics.isEmpty()) {
            throw new AssertionError(FILE + " asks for no metric that begins with " + prefix);
        }
        return metrics;
    }
}
