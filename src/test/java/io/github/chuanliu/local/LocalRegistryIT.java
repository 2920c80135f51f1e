package io.github.chuanliu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRegistryIT {

    private static final AvroSchema FIRST = new AvroSchema(
            "{\"type\":\"record\",\"name\":\"Page\",\"fields\":[{\"name\":\"url\",\"type\":\"string\"}]}");
    private static final AvroSchema SECOND =
            new AvroSchema("{\"type\":\"record\",\"name\":\"Page\",\"fields\":[{\"name\":\"url\",\"type\":\"string\"},"
                    + "{\"name\":\"feed\",\"type\":\"string\",\"default\":\"\"}]}");
    private static final AvroSchema INCOMPATIBLE =
            new AvroSchema("{\"type\":\"record\",\"name\":\"Page\",\"fields\":[{\"name\":\"url\",\"type\":\"int\"}]}");

    @TempDir
    Path temp;

    private final RegistryInstallation installation = RegistryInstallation.ofThisBuild();

    @Test
    void servesConfluentsClientAndKeepsIdsOverARestart() throws Exception {
        Path folder = temp.resolve("数据 与;空格");
        int first;
        int second;
        try (LocalRegistry registry = LocalRegistry.start(folder, installation, 0)) {
            assertThat(registry.url()).matches("http://127\\.0\\.0\\.1:\\d+/apis/ccompat/v7");
            SchemaRegistryClient client = client(registry);
            first = client.register("pages.fetched-value", FIRST);
            second = client.register("pages.fetched-value", SECOND);
            assertThat(first).isNotEqualTo(second);
            assertThat(client.register("pages.rejected-value", FIRST))
                    .as("one schema, one id, whatever the subject")
                    .isEqualTo(first);
        }
        try (LocalRegistry registry = LocalRegistry.start(folder, installation, 0)) {
            SchemaRegistryClient client = client(registry);
            assertThat(canonical(client.getSchemaById(first))).isEqualTo(FIRST.canonicalString());
            assertThat(canonical(client.getSchemaById(second))).isEqualTo(SECOND.canonicalString());
            assertThat(client.getId("pages.fetched-value", SECOND)).isEqualTo(second);
            assertThat(client.getAllVersions("pages.fetched-value")).containsExactly(1, 2);
        }
    }

    @Test
    void holdsSubjectsToTheirCompatibility() throws Exception {
        try (LocalRegistry registry = LocalRegistry.start(temp, installation, 0)) {
            SchemaRegistryClient client = client(registry);
            client.register("pages.fetched-value", FIRST);
            client.updateCompatibility("pages.fetched-value", "FULL_TRANSITIVE");
            assertThat(client.testCompatibility("pages.fetched-value", SECOND)).isTrue();
            assertThat(client.testCompatibility("pages.fetched-value", INCOMPATIBLE))
                    .isFalse();
            assertThatThrownBy(() -> client.register("pages.fetched-value", INCOMPATIBLE))
                    .isInstanceOfSatisfying(
                            RestClientException.class,
                            e -> assertThat(e.getStatus()).isEqualTo(409));
            assertThatThrownBy(() -> client.getSchemaById(4711))
                    .isInstanceOfSatisfying(
                            RestClientException.class,
                            e -> assertThat(e.getStatus()).isEqualTo(404));
        }
    }

    @Test
    void endsWithItsParentHoweverThatEnds() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegistryOwner.class.getName(),
                        temp.toString(),
                        installation.runnerJar().getParent().toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("parent.log").toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> Files.readString(temp.resolve("parent.log")).contains("ready"));
        List<ProcessHandle> children = parent.children().toList();
        assertThat(children).hasSize(1);

        parent.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (LocalRegistry next = LocalRegistry.start(temp, installation, 0)) {
            assertThat(children).as("a restart that comes at once waits for it").noneMatch(ProcessHandle::isAlive);
            assertThat(client(next).getAllSubjects()).containsExactly("owned-value");
        }
    }

    @Test
    void tellsWhenItEndsByItself() throws Exception {
        try (LocalRegistry registry = LocalRegistry.start(temp, installation, 0)) {
            var death = registry.death();
            assertThat(death).isNotDone();
            registry.process().destroyForcibly();
            assertThat(death)
                    .succeedsWithin(Duration.ofSeconds(10))
                    .satisfies(why -> assertThat(why)
                            .hasMessageContaining("The schema registry ended with exit code 137")
                            .hasMessageContaining(temp.resolve("registry.log").toString()));
        }
    }

    @Test
    void aCloseIsNoDeath() {
        LocalRegistry registry = LocalRegistry.start(temp, installation, 0);
        var death = registry.death();
        registry.close();
        assertThat(registry.process().isAlive()).isFalse();
        assertThat(death).isNotDone();
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> LocalRegistry.start(temp, installation, port))
                    .isInstanceOf(LocalEngineException.class)
                    .hasMessageContaining("schema registry cannot listen on 127.0.0.1:" + port)
                    .hasMessageContaining("choose another port");
        }
    }

    @Test
    void saysThatItIsNotInstalled() {
        assertThatThrownBy(() -> RegistryInstallation.at(temp.resolve("nowhere")))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining("There is no local schema registry in " + temp.resolve("nowhere"))
                .hasMessageContaining("Build the project first");
        assertThatThrownBy(() -> RegistryInstallation.at(temp))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining(temp + " is not complete");
    }

    @Test
    void namesItsLogWhenItDiesAtStart() throws Exception {
        Files.writeString(temp.resolve("registry.mv.db"), "this is no database");
        assertThatThrownBy(() -> LocalRegistry.start(temp, installation, 0))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining("ended at start")
                .hasMessageContaining(temp.resolve("registry.log").toString())
                .hasMessageContaining("a new, empty data folder often helps")
                .message()
                .hasLineCount(1);
    }

    private static String canonical(ParsedSchema schema) {
        return schema.canonicalString();
    }

    private static SchemaRegistryClient client(LocalRegistry registry) {
        return new CachedSchemaRegistryClient(registry.url(), 100);
    }
}
