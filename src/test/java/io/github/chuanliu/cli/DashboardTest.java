package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.feed.FollowMeters;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the feeder tells; {@link MetricsIT} and {@link ServeIT} hold the dashboard against the others. */
final class DashboardTest {

    private static final Path GRAFANA = Path.of("docker", "grafana");

    @Test
    void theFeederTellsWhatTheDashboardAsksFor() throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new FollowMeters(new FollowProgress(new PrintWriter(new StringWriter()), FollowProgress.Display.LOG), registry);
        assertThat(Exposition.of(registry.scrape()).names()).containsAll(Dashboard.metrics("chuanliu_feed_"));
    }

    @Test
    void everyPanelAsksTheDataSourceThatIsProvisioned() throws IOException {
        Map<String, List<Map<String, Object>>> sources;
        try (Reader file = Files.newBufferedReader(GRAFANA.resolve("provisioning/datasources/prometheus.yml"))) {
            sources = new Yaml().load(file);
        }
        JsonNode dashboard = new ObjectMapper()
                .readTree(Files.readAllBytes(GRAFANA.resolve("dashboards").resolve("chuanliu.json")));
        assertThat(dashboard.findValuesAsText("uid"))
                .contains("chuanliu")
                .allMatch(uid -> uid.equals("chuanliu")
                        || uid.equals(sources.get("datasources").get(0).get("uid")));
    }
}
