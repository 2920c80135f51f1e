package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.ChaosRun;
import io.github.chuanliu.bench.chaos.ClusterBed;
import io.github.chuanliu.bench.chaos.ComposeBrokers;
import io.github.chuanliu.bench.chaos.Part;
import io.github.chuanliu.bench.chaos.Permissions;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.wire.AvroSerdes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/**
 * The cluster of docker-compose.yml and docker-compose.secure.yml as processes of this machine: its brokers with their
 * settings, certificates, users and permissions, and our commands, each as the user that it has there. Only the registry
 * is another one, the local one, without a password.
 */
final class SecureCluster implements ClusterBed {

    private static final String APPLICATION = "chuanliu";
    private static final int PARTITIONS = 4;
    private static final int ADMIN_PORT = 19091;
    private static final int CLIENT_PORT = 19092;
    private static final SizeLimits LIMITS = new SizeLimits(ChaosRun.PAGE_LIMIT);

    private final Path folder;
    private final Path docker;
    private final ClusterSecrets secrets;
    private final ComposeBrokers brokers;
    private final List<Part> cluster = new ArrayList<>();
    private final String registryUrl;

    /**
     * @param folder an empty folder, which is kept: it holds the logs of all processes
     * @param project where the compose files are
     */
    SecureCluster(Path folder, Path project) throws IOException, InterruptedException {
        this.folder = folder;
        this.docker = project.resolve("docker");
        secrets = ClusterSecrets.create(docker.resolve("create-secrets.sh"), folder);
        List<Integer> ports = FreePorts.take(20);
        brokers = ComposeBrokers.of(
                List.of(project.resolve("docker-compose.yml"), project.resolve("docker-compose.secure.yml")),
                ports.iterator()::next);
        Map<String, String> bytes = Map.of(
                "message.max.bytes", Integer.toString(LIMITS.recordBytes()),
                "replica.fetch.max.bytes", Integer.toString(LIMITS.recordBytes()));
        cluster.addAll(brokers.prepare(folder, secrets.folder(), bytes));
        int registryPort = ports.get(ports.size() - 1);
        cluster.add(new RegistryPart(folder.resolve("registry"), registryPort));
        registryUrl = "http://127.0.0.1:" + registryPort + "/apis/ccompat/v7";
        Files.createDirectories(pages());
    }

    private Pipeline pipeline(String user, int port) throws IOException {
        return new Pipeline(
                new Connection(brokers.addresses(port), registryUrl, secrets.properties(user)),
                Topics.defaults(),
                LIMITS);
    }

    private Pipeline administrator() {
        try {
            return pipeline("admin", ADMIN_PORT);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    @Override
    public List<Part> cluster() {
        return List.copyOf(cluster);
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        try (Admin admin = Admin.create(clients().admin())) {
            Permissions.grant(admin, secrets.users(), Permissions.read(docker.resolve("acls.tsv")));
        }
        pipeline("setup", CLIENT_PORT).createTopics(PARTITIONS, Optional.empty());
        administrator().registerSchemas();
    }

    @Override
    public List<Part> pipeline() {
        return List.of(stream(1, 1), stream(2, 1), feeder());
    }

    @Override
    public Part stream(int number, int standbys) {
        String name = "stream-" + number;
        return processes("stream", name).stream(name, List.of("--standbys", Integer.toString(standbys)));
    }

    @Override
    public Part feeder() {
        return processes("feed", "feeder").feeder(pages(), badLines(), List.of());
    }

    private ProcessParts processes(String user, String name) {
        try {
            List<String> options = new ArrayList<>(ProcessParts.connecting(pipeline(user, CLIENT_PORT)));
            options.add("--kafka-config");
            options.add(secrets.file(user, Map.of("client.id", name)).toString());
            return new ProcessParts(folder, options);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    @Override
    public String applicationId() {
        return APPLICATION;
    }

    @Override
    public ClientProperties clients() {
        return administrator().clients();
    }

    @Override
    public AvroSerdes serdes() {
        return administrator().serdes();
    }

    @Override
    public Topics topics() {
        return administrator().topics();
    }

    @Override
    public Path pages() {
        return folder.resolve("pages");
    }

    @Override
    public Path badLines() {
        return folder.resolve("bad-lines.jsonl");
    }
}
