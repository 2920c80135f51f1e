package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.chuanliu.config.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secure variant: nothing goes unencrypted, and users, permissions, files and services fit together. */
final class ComposeSecurityTest {

    private static final Path PERMISSIONS = Path.of("docker", "acls.tsv");

    /** A line of {@code docker/acls.tsv}. */
    private record Permission(String user, String resource, String pattern, List<String> names, String operations) {

        static Permission of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(5);
            return new Permission(columns[0], columns[1], columns[2], List.of(columns[3].split(",")), columns[4]);
        }
    }

    @Test
    void noListenerIsUnencrypted() throws IOException {
        ComposeFile compose = ComposeFile.secure();
        for (String broker : List.of("kafka-1", "kafka-2", "kafka-3")) {
            Map<String, String> settings = compose.environment(broker);
            Map<String, String> protocols = Arrays.stream(
                            settings.get("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP").split(","))
                    .map(listener -> listener.split(":"))
                    .collect(Collectors.toMap(
                            listener -> listener[0], listener -> listener[1], (a, b) -> a, TreeMap::new));
            assertThat(protocols)
                    .containsOnly(
                            Map.entry("BROKER", "SSL"),
                            Map.entry("CLIENT", "SASL_SSL"),
                            Map.entry("CONTROLLER", "SSL"),
                            Map.entry("HOST", "SASL_SSL"));
            // TLS alone proves nothing about the client: where there is no SCRAM, it has to show a certificate.
            assertThat(settings)
                    .containsEntry("KAFKA_LISTENER_NAME_BROKER_SSL_CLIENT_AUTH", "required")
                    .containsEntry("KAFKA_LISTENER_NAME_CONTROLLER_SSL_CLIENT_AUTH", "required")
                    .containsEntry("KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND", "false");
        }
        assertThat(compose.environment("schema-registry"))
                .containsEntry("SCHEMA_REGISTRY_LISTENERS", "https://0.0.0.0:8081")
                .containsEntry("SCHEMA_REGISTRY_AUTHENTICATION_METHOD", "BASIC");
        for (String service : compose.ours()) {
            assertThat(compose.environment(service))
                    .as(service)
                    .containsEntry("CHUANLIU_SCHEMA_REGISTRY_URL", "https://schema-registry:8081");
        }
    }

    @Test
    void everyPartRunsAsTheUserThatItIs() throws IOException {
        ComposeFile compose = ComposeFile.secure();
        Map<String, String> users = Map.of(
                "topics",
                "setup",
                "schemas",
                "setup",
                "stream",
                "stream",
                "feed",
                "feed",
                "serve",
                "serve",
                "chuanliu",
                "consume");
        assertThat(users.keySet()).containsExactlyInAnyOrderElementsOf(compose.ours());
        users.forEach((service, user) -> {
            if (!service.equals("chuanliu")) {
                assertThat(compose.command(service))
                        .as(service)
                        .containsSequence("--kafka-config", "/secrets/client.properties");
            }
            assertThat(secretsOf(compose, service)).as(service).containsExactly(user);
        });
    }

    @Test
    void permissionsNameWhatExists() throws IOException {
        Set<String> topics = new TreeSet<>(List.of("_schemas", "*"));
        Topics.defaults().specs().forEach(spec -> topics.add(spec.name()));
        for (Permission permission : permissions()) {
            assertThat(ResourceType.fromString(permission.resource().replace('-', '_')))
                    .as("%s", permission)
                    .isNotEqualTo(ResourceType.UNKNOWN);
            assertThat(permission.pattern()).as("%s", permission).isIn("literal", "prefixed");
            assertThat(permission.operations().split(","))
                    .as("%s", permission)
                    .allSatisfy(name -> assertThat(Arrays.stream(AclOperation.values())
                                    .map(operation -> operation.name().replace("_", "")))
                            .contains(name.toUpperCase(Locale.ROOT)));
            if (permission.resource().equals("topic") && permission.pattern().equals("literal")) {
                assertThat(topics).as("%s", permission).containsAll(permission.names());
            }
        }
        assertThat(permissions().stream()
                        .filter(permission -> permission.user().equals("setup"))
                        .flatMap(permission -> permission.names().stream()))
                .containsExactlyInAnyOrderElementsOf(Topics.defaults().specs().stream()
                        .map(Topics.Spec::name)
                        .toList());
    }

    @Test
    void secretsAreMadeForEveryServiceAndEveryUser(@TempDir Path folder) throws Exception {
        assumeThat(Stream.of("/usr/bin/openssl", "/bin/bash").map(Path::of)).allMatch(Files::isExecutable);
        Process made = new ProcessBuilder("docker/create-secrets.sh", folder.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(made.exitValue()).as(output).isZero();

        Path secrets = folder.resolve("secrets");
        ComposeFile compose = ComposeFile.secure();
        compose.services()
                .keySet()
                .forEach(service -> secretsOf(compose, service)
                        .forEach(name ->
                                assertThat(secrets.resolve(name)).as(service).isNotEmptyDirectory()));
        try (Stream<Path> users = Files.list(secrets.resolve("admin").resolve("users"))) {
            assertThat(users.map(user -> user.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(permissions().stream()
                            .map(Permission::user)
                            .distinct()
                            .toList());
        }
        Properties variables = new Properties();
        variables.load(Files.newBufferedReader(folder.resolve(".env")));
        assertThat(variables.stringPropertyNames()).containsAll(required());
        assertThat(Files.getPosixFilePermissions(secrets)).hasSize(3);
        assertThat(new ProcessBuilder("docker/create-secrets.sh", folder.toString())
                        .start()
                        .waitFor())
                .as("secrets that are there are never overwritten")
                .isEqualTo(1);
    }

    /** Folders of the secrets that a service sees. */
    private static List<String> secretsOf(ComposeFile compose, String service) {
        return ComposeFile.strings(compose.service(service), "volumes").stream()
                .map(ComposeFile::withDefaults)
                .filter(volume -> volume.startsWith("CHUANLIU_SECRETS/"))
                .map(volume -> volume.substring("CHUANLIU_SECRETS/".length(), volume.indexOf(':')))
                .toList();
    }

    private static Set<String> required() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : List.of(ComposeFile.PLAIN, ComposeFile.SECURE)) {
            Matcher variable = Pattern.compile("\\$\\{(\\w+):\\?").matcher(Files.readString(file));
            while (variable.find()) {
                names.add(variable.group(1));
            }
        }
        return names;
    }

    private static List<Permission> permissions() throws IOException {
        return Files.readAllLines(PERMISSIONS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Permission::of)
                .toList();
    }
}
