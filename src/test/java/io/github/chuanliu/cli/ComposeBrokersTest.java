package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.config.SizeLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import kafka.docker.KafkaDockerWrapper$;
import kafka.server.KafkaConfig;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The brokers of the compose files, read as the image reads them: its own class turns the environment into
 * properties, and the broker's own class takes them.
 */
final class ComposeBrokersTest {

    private static final int BROKERS = 3;

    @ParameterizedTest
    @EnumSource
    void theBrokerKnowsEverySetting(ComposeFilesTest.Variant variant) throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Properties broker : brokers(variant.load())) {
            unknown.addAll(broker.stringPropertyNames());
        }
        unknown.removeAll(AbstractKafkaConfig.CONFIG_DEF.names());
        unknown.removeAll(List.of(
                StandardAuthorizer.SUPER_USERS_CONFIG, StandardAuthorizer.ALLOW_EVERYONE_IF_NO_ACL_IS_FOUND_CONFIG));
        unknown.removeIf(name -> name.startsWith("listener.name."));
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneBrokerMayFailAndNothingIsLost(ComposeFilesTest.Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        List<Properties> brokers = brokers(compose);
        assertThat(brokers).hasSize(BROKERS);
        for (Properties broker : brokers) {
            KafkaConfig config = KafkaConfig.fromProps(broker);
            assertThat(broker.getProperty("default.replication.factor")).isEqualTo("3");
            assertThat(config.minInSyncReplicas()).isEqualTo(2);
            assertThat(broker.getProperty("offsets.topic.replication.factor")).isEqualTo("3");
            assertThat(broker.getProperty("transaction.state.log.replication.factor"))
                    .isEqualTo("3");
            assertThat(broker.getProperty("transaction.state.log.min.isr")).isEqualTo("2");
            assertThat(config.quorumConfig().voters()).hasSize(BROKERS);
            assertThat(config.autoCreateTopicsEnable()).isFalse();
        }
        List<String> topics = compose.command("topics");
        assertThat(topics.get(topics.indexOf("--replication-factor") + 1)).isEqualTo("3");
    }

    @ParameterizedTest
    @EnumSource
    void theLargestRecordFitsIntoARequest(ComposeFilesTest.Variant variant) throws IOException {
        for (Properties broker : brokers(variant.load())) {
            assertThat(KafkaConfig.fromProps(broker).socketRequestMaxBytes())
                    .isGreaterThan(SizeLimits.defaults().recordBytes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void clientsFindEveryBrokerAtTheAddressItNames(ComposeFilesTest.Variant variant) throws IOException {
        ComposeFile compose = variant.load();
        List<String> named = new ArrayList<>();
        for (Properties broker : brokers(compose)) {
            CollectionConverters.asJava(KafkaConfig.fromProps(broker).effectiveAdvertisedBrokerListeners()).stream()
                    .filter(endpoint -> endpoint.listener().equals("CLIENT"))
                    .forEach(endpoint -> named.add(endpoint.host() + ":" + endpoint.port()));
        }
        for (String service : compose.ours()) {
            assertThat(compose.environment(service).get("CHUANLIU_BOOTSTRAP_SERVERS"))
                    .as(service)
                    .isEqualTo(String.join(",", named));
        }
        assertThat(compose.environment("kafka-ui").get("KAFKA_CLUSTERS_0_BOOTSTRAPSERVERS"))
                .isEqualTo(String.join(",", named));
        assertThat(compose.environment("schema-registry").get("SCHEMA_REGISTRY_KAFKASTORE_BOOTSTRAP_SERVERS"))
                .matches(String.join(",", named.stream().map("\\w+://"::concat).toList()));
    }

    private static List<Properties> brokers(ComposeFile compose) {
        return compose.services().keySet().stream()
                .filter(name -> name.startsWith("kafka-") && !name.equals("kafka-ui"))
                .map(compose::environment)
                .map(ComposeBrokersTest::asTheImageReads)
                .toList();
    }

    private static Properties asTheImageReads(Map<String, String> environment) {
        Properties properties = new Properties();
        CollectionConverters.asJava(KafkaDockerWrapper$.MODULE$.getServerConfigsFromEnv(
                        scala.collection.immutable.Map.from(CollectionConverters.asScala(environment))))
                .stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("=", 2))
                .forEach(line -> properties.put(line[0], line[1]));
        return properties;
    }
}
