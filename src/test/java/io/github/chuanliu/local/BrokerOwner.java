package io.github.chuanliu.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A process whose broker loses its data folder while it runs. */
final class BrokerOwner {

    private BrokerOwner() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        EmbeddedBroker broker = EmbeddedBroker.start(folder, BrokerSettings.onFreePort());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        new BrokerClients(broker.bootstrapServers()).createTopic("news");
    }
}
