package io.github.chuanliu.config;

import java.util.Map;

/**
 * How to reach Kafka and the schema registry.
 *
 * @param bootstrapServers {@code host:port}, comma-separated
 * @param schemaRegistryUrl URL of a registry that speaks Confluent's API
 * @param clientSettings properties of {@code --kafka-config}, handed to every client and serializer untouched:
 *     security, timeouts, {@code schema.registry.*} and the like
 */
public record Connection(String bootstrapServers, String schemaRegistryUrl, Map<String, String> clientSettings) {

    public Connection {
        clientSettings = Map.copyOf(clientSettings);
        if (bootstrapServers.isBlank()) {
            throw new ConfigException("no broker given: name at least one host:port with --bootstrap-servers");
        }
        if (schemaRegistryUrl.isBlank()) {
            throw new ConfigException("no schema registry given: name its URL with --schema-registry-url");
        }
    }

    /** Without the values of the client settings, some of which are passwords. */
    @Override
    public String toString() {
        return "Connection[" + bootstrapServers + ", " + schemaRegistryUrl + ", settings " + clientSettings.keySet()
                + "]";
    }
}
