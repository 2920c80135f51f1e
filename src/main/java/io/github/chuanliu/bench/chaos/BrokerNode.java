package io.github.chuanliu.bench.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import kafka.tools.StorageTool;

/** A Kafka broker of this class path as a process: its folder, formatted, and the part that runs it. */
final class BrokerNode {

    private BrokerNode() {}

    /**
     * Writes {@code server.properties} and gives the data folder its cluster id.
     *
     * @param folder of the node, new
     * @param clusterId the same for all nodes of a cluster
     * @param properties of the node; {@code log.dirs} is set here
     */
    static Part prepared(String name, Path folder, String clusterId, Properties properties) throws IOException {
        Files.createDirectories(folder);
        properties.setProperty("log.dirs", folder.resolve("data").toString());
        Path file = folder.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, name);
        }
        format(file, clusterId);
        return new JavaPart(
                name,
                Part.Kind.BROKER,
                folder,
                Optional.empty(),
                List.of("-Xmx400m"),
                List.of("kafka.Kafka", file.toString()));
    }

    private static void format(Path properties, String clusterId) throws IOException {
        String[] command = {"format", "--cluster-id", clusterId, "--config", properties.toString()};
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        if (StorageTool.execute(command, out) != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
