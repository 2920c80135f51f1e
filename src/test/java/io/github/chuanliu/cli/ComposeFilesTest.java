package io.github.chuanliu.cli;

import static io.github.chuanliu.cli.ComposeFile.map;
import static io.github.chuanliu.cli.ComposeFile.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** What must hold of both variants of the cluster in containers, whoever changes the files or the command line. */
final class ComposeFilesTest {

    private static final Map<String, String> PORT_OPTIONS =
            Map.of("stream", "--metrics-port", "feed", "--metrics-port", "serve", "--port");

    enum Variant {
        PLAIN,
        SECURE;

        ComposeFile load() throws IOException {
            return this == PLAIN ? ComposeFile.plain() : ComposeFile.secure();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyImageIsPinnedToAVersion(Variant variant) throws IOException {
        variant.load()
                .services()
                .forEach((name, service) -> assertThat(String.valueOf(service.get("image")))
                        .as(name)
                        .matches("[\\w./-]+:v?\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceIsLimitedAndItsLogRotates(Variant variant) throws IOException {
        variant.load().services().forEach((name, service) -> {
            assertThat(service).as(name).containsKeys("mem_limit", "cpus");
            assertThat(map(map(service, "logging"), "options")).as(name).containsKeys("max-size", "max-file");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceThatStaysIsWatchedAndStartedAgain(Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        compose.services().forEach((name, service) -> {
            if (compose.oneShot().contains(name)) {
                assertThat(service).as(name).doesNotContainKeys("restart", "healthcheck");
            } else {
                assertThat(service.get("restart")).as(name).isIn("unless-stopped", "on-failure");
                assertThat(strings(map(service, "healthcheck"), "test"))
                        .as(name)
                        .hasSizeGreaterThan(1);
            }
        });
        assertThat(compose.oneShot()).contains("topics", "schemas").doesNotContain("stream", "feed", "serve");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWaitedForExistsAndCanBecomeHealthy(Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        compose.services()
                .forEach((name, service) -> map(service, "depends_on").forEach((other, wait) -> {
                    Object condition = ((Map<?, ?>) wait).get("condition");
                    assertThat(compose.service(other).containsKey("healthcheck"))
                            .as(name + " waits for " + other + " with " + condition)
                            .isEqualTo(condition.equals("service_healthy"));
                }));
    }

    @ParameterizedTest
    @EnumSource
    void everyPortIsOpenOnThisMachineOnly(Variant variant) throws IOException {
        variant.load()
                .services()
                .forEach((name, service) ->
                        assertThat(strings(service, "ports")).as(name).allMatch(port -> port.startsWith("127.0.0.1:")));
    }

    @ParameterizedTest
    @EnumSource
    void theCommandLineKnowsEveryCommand(Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        assertThat(compose.ours()).contains("topics", "schemas", "stream", "feed", "serve");
        CommandLine commandLine = Main.commandLine();
        for (String service : compose.ours()) {
            String[] arguments = compose.command(service).toArray(String[]::new);
            assertThatCode(() -> commandLine.parseArgs(arguments))
                    .as("%s: %s", service, List.of(arguments))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ourImageIsTheOneThatTheBuildMakesAndNeedsNoPrivilege(Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        String version = new Version().getVersion()[0].replaceAll("^\\D*([\\d.]+).*$", "$1");
        for (String name : compose.ours()) {
            Map<String, Object> service = compose.service(name);
            assertThat(service).as(name).containsEntry("image", "chuanliu:" + version);
            assertThat(service)
                    .as(name)
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsEntry("read_only", true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFileThatIsMountedFromTheProjectIsThere(Variant variant) throws IOException {
        variant.load()
                .services()
                .forEach((name, service) -> strings(service, "volumes").stream()
                        .map(ComposeFile::withDefaults)
                        .filter(volume -> volume.startsWith("./"))
                        .forEach(volume -> assertThat(Path.of(volume.split(":", 2)[0]))
                                .as(name)
                                .exists()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingSecretHasADefault(Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        compose.services()
                .keySet()
                .forEach(service -> compose.environment(service).forEach((name, value) -> {
                    if (name.matches(".*(PASSWORD|TOKEN|SECRET|CREDENTIALS).*") || value.contains("password=")) {
                        assertThat(value).as(service + " " + name).matches("(?s).*\\$\\{CHUANLIU_\\w+:\\?[^}]+}.*");
                        assertThat(value).as(service + " " + name).doesNotContainPattern("password=\"?(?!\\$\\{)\\w");
                    }
                }));
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains(".env", "secrets/");
    }

    @ParameterizedTest
    @EnumSource
    void prometheusAndTheHealthChecksLookWhereTheMetricsAre(Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        String scraped = Files.readString(Path.of("docker", "prometheus.yml"));
        for (Map.Entry<String, String> option : PORT_OPTIONS.entrySet()) {
            String service = option.getKey();
            String port = after(option.getValue(), compose.command(service));
            assertThat(scraped).containsPattern("names: \\[" + service + "]\\s+type: A\\s+port: " + port + "\\s");
            assertThat(after(option.getValue().replace("port", "host"), compose.command(service)))
                    .as(service + " is asked from another container")
                    .isEqualTo("0.0.0.0");
            assertThat(strings(map(compose.service(service), "healthcheck"), "test"))
                    .last()
                    .asString()
                    .startsWith("http://127.0.0.1:" + port + "/health/");
        }
    }

    private static String after(String option, List<String> command) {
        assertThat(command).contains(option);
        return command.get(command.indexOf(option) + 1);
    }
}
