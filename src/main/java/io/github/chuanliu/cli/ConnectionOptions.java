package io.github.chuanliu.cli;

import io.github.chuanliu.config.ConfigException;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.Topics;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Option;

/** Options of every command that talks to a cluster. The defaults are those of {@code chuanliu local}. */
final class ConnectionOptions {

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT,…",
            defaultValue = "${env:CHUANLIU_BOOTSTRAP_SERVERS:-127.0.0.1:9092}",
            description = "Kafka brokers (default: ${DEFAULT-VALUE}; environment: CHUANLIU_BOOTSTRAP_SERVERS)")
    private String bootstrapServers = "";

    @Option(
            names = "--schema-registry-url",
            paramLabel = "URL",
            defaultValue = "${env:CHUANLIU_SCHEMA_REGISTRY_URL:-http://127.0.0.1:8081/apis/ccompat/v7}",
            description =
                    "a registry that speaks Confluent's API (default: ${DEFAULT-VALUE}, where 'chuanliu local' has"
                            + " it; environment: CHUANLIU_SCHEMA_REGISTRY_URL)")
    private String schemaRegistryUrl = "";

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description =
                    "properties file for every Kafka client, serializer and Kafka Streams, passed through untouched:"
                            + " security.protocol, sasl.*, ssl.*, schema.registry.*, basic.auth.*, …")
    private Optional<Path> kafkaConfig = Optional.empty();

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = "${env:CHUANLIU_TOPIC_PREFIX:-}",
            description = "put before the name of every topic (default: none)")
    private String topicPrefix = "";

    @Option(
            names = "--max-page-bytes",
            paramLabel = "BYTES",
            defaultValue = "8388608",
            description = "largest page that is published (default: ${DEFAULT-VALUE}); topics and clients are sized for"
                    + " it, so give every command the same")
    private int maxPageBytes;

    private SizeLimits limits() {
        return new SizeLimits(maxPageBytes);
    }

    private Topics topics() {
        return Topics.withPrefix(topicPrefix);
    }

    /** Everything that the options name. */
    Pipeline pipeline() {
        return new Pipeline(new Connection(bootstrapServers, schemaRegistryUrl, clientSettings()), topics(), limits());
    }

    private Map<String, String> clientSettings() {
        if (kafkaConfig.isEmpty()) {
            return Map.of();
        }
        Path file = kafkaConfig.get();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ConfigException("--kafka-config " + file + " cannot be read as a properties file: " + unreadable);
        }
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
