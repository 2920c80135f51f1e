package io.github.chuanliu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dashboard that Grafana is given. */
final class Dashboard {

    private static final Path FILE = Path.of("docker", "grafana", "dashboards", "chuanliu.json");
    private static final Pattern METRIC = Pattern.compile("\\b(chuanliu|jvm|process|system)_\\w+");

    private Dashboard() {}

    /** The unique ids of all data sources that its panels name, and its own. */
    static List<String> uids() throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(FILE)).findValuesAsText("uid");
    }

    /** Metrics that its queries ask for. */
    static Set<String> metrics() throws IOException {
        Set<String> metrics = new TreeSet<>();
        JsonNode dashboard = new ObjectMapper().readTree(Files.readAllBytes(FILE));
        for (JsonNode expression : dashboard.findValues("expr")) {
            Matcher metric = METRIC.matcher(expression.textValue());
            while (metric.find()) {
                metrics.add(metric.group());
            }
        }
        if (metrics.isEmpty()) {
            throw new AssertionError(FILE + " asks for nothing");
        }
        return metrics;
    }
}
