package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The brokers of compose files as plain processes on 127.0.0.1, with the settings that the containers get. Only
 * addresses and folders are others.
 */
public final class ComposeBrokers {

    /** Where the containers find their keys. */
    private static final String SECRETS = "/etc/kafka/secrets/";

    private static final String BROKERS = "kafka-";
    private static final Pattern ADDRESS = Pattern.compile("(kafka-\\d+|localhost|://):(\\d+)");
    private static final String HOST_LISTENER = "9092";

    private final ComposeFile compose;
    private final List<String> names;
    private final Map<String, Integer> ports;

    private ComposeBrokers(ComposeFile compose, List<String> names, Map<String, Integer> ports) {
        this.compose = compose;
        this.names = names;
        this.ports = ports;
    }

    /**
     * @param files compose files, the later on top of the earlier
     * @param freePort gives a port that nobody listens on, another one each time
     */
    public static ComposeBrokers of(List<Path> files, java.util.function.IntSupplier freePort) throws IOException {
        ComposeFile compose = ComposeFile.of(files);
        List<String> names = compose.services(BROKERS).stream()
                .filter(name -> compose.variable(name, "KAFKA_NODE_ID").isPresent())
                .toList();
        Map<String, Integer> ports = new java.util.HashMap<>();
        for (String name : names) {
            Matcher listener =
                    ADDRESS.matcher(compose.variable(name, "KAFKA_LISTENERS").orElseThrow());
            while (listener.find()) {
                ports.put(name + ":" + listener.group(2), freePort.getAsInt());
            }
        }
        return new ComposeBrokers(compose, names, ports);
    }

    /** Names of the brokers. */
    public List<String> names() {
        return names;
    }

    /** Addresses of the listener that has this port in the containers, for {@code bootstrap.servers}. */
    public String addresses(int containerPort) {
        return String.join(
                ",",
                names.stream()
                        .map(name -> "127.0.0.1:" + port(name, Integer.toString(containerPort)))
                        .toList());
    }

    /**
     * Formats the brokers' folders.
     *
     * @param folder where each gets one
     * @param secrets holds a folder for each broker with what its container finds under {@value #SECRETS}
     * @param more settings on top, for all
     */
    public List<Part> prepare(Path folder, Path secrets, Map<String, String> more) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            UnaryOperator<String> here = value -> addressed(name, value).replace(SECRETS, secrets.resolve(name) + "/");
            Properties properties = new Properties();
            Properties inContainers = compose.brokerProperties(name);
            inContainers
                    .stringPropertyNames()
                    .forEach(key -> properties.setProperty(key, here.apply(inContainers.getProperty(key))));
            properties.putAll(more);
            parts.add(BrokerNode.prepared(
                    name,
                    folder.resolve(name),
                    compose.variable(name, "CLUSTER_ID").orElseThrow(),
                    properties));
        }
        return parts;
    }

    /** Replaces the containers' names and ports: of another broker, of this one by no name, of this one for the host. */
    private String addressed(String name, String value) {
        return ADDRESS.matcher(value).replaceAll(found -> switch (found.group(1)) {
            case "://" -> "://127.0.0.1:" + port(name, found.group(2));
            case "localhost" -> "127.0.0.1:" + port(name, HOST_LISTENER);
            default -> "127.0.0.1:" + port(found.group(1), found.group(2));
        });
    }

    private int port(String name, String containerPort) {
        Integer port = ports.get(name + ":" + containerPort);
        if (port == null) {
            throw new IllegalStateException(name + " has no listener on port " + containerPort);
        }
        return port;
    }
}
