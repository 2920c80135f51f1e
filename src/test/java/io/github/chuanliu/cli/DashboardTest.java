package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What Grafana is given fits together; {@link AlertRulesIT} holds it against a real scrape. */
final class DashboardTest {

    private static final Path SOURCES = Path.of("docker", "grafana", "provisioning", "datasources", "prometheus.yml");

    @Test
    void everyPanelAsksTheDataSourceThatIsProvisioned() throws IOException {
        Map<String, List<Map<String, Object>>> sources;
        try (Reader file = Files.newBufferedReader(SOURCES)) {
            sources = new Yaml().load(file);
        }
        assertThat(Dashboard.uids()).hasSizeGreaterThan(30).containsOnly("chuanliu", (String)
                sources.get("datasources").get(0).get("uid"));
    }
}
