package io.github.chuanliu.local;

/**
 * What can be chosen about the embedded broker.
 *
 * @param port port of 127.0.0.1 for clients; 0 takes any free one
 * @param maxMessageBytes largest record batch that topics accept, in bytes
 */
public record BrokerSettings(int port, int maxMessageBytes) {

    /** Room for the largest record around a page of the usual limit. */
    private static final int DEFAULT_MAX_MESSAGE_BYTES = 17 << 20;

    /** Any free port and room for large pages. */
    public static BrokerSettings onFreePort() {
        return new BrokerSettings(LoopbackPort.ANY, DEFAULT_MAX_MESSAGE_BYTES);
    }

    /** The same, on this port. */
    public BrokerSettings withPort(int newPort) {
        return new BrokerSettings(newPort, maxMessageBytes);
    }

    /** The same, accepting batches of up to so many bytes. */
    public BrokerSettings withMaxMessageBytes(int bytes) {
        return new BrokerSettings(port, bytes);
    }
}
