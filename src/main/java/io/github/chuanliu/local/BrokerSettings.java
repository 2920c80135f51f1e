package io.github.chuanliu.local;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What can be chosen about the embedded broker.
 *
 * @param port port of 127.0.0.1 for clients; 0 takes any free one
 * @param maxMessageBytes largest record batch that topics accept, in bytes
 * @param overrides further broker settings, by their Kafka names; they win over ours
 */
public record BrokerSettings(int port, int maxMessageBytes, Map<String, String> overrides) {

    /** The port that Kafka users expect. */
    public static final int USUAL_PORT = 9092;

    /** Room for a page of 16 MiB and its record around it. */
    private static final int DEFAULT_MAX_MESSAGE_BYTES = 17 << 20;

    public BrokerSettings {
        overrides = Map.copyOf(overrides);
    }

    /** Any free port and room for large pages. */
    public static BrokerSettings onFreePort() {
        return new BrokerSettings(LoopbackPort.ANY, DEFAULT_MAX_MESSAGE_BYTES, Map.of());
    }

    /** The same, on this port. */
    public BrokerSettings withPort(int newPort) {
        return new BrokerSettings(newPort, maxMessageBytes, overrides);
    }

    /** The same, accepting batches of up to so many bytes. */
    public BrokerSettings withMaxMessageBytes(int bytes) {
        return new BrokerSettings(port, bytes, overrides);
    }

    /** The same, with one more broker setting, such as {@code log.retention.ms}. */
    public BrokerSettings with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(overrides);
        more.put(name, value);
        return new BrokerSettings(port, maxMessageBytes, more);
    }
}
