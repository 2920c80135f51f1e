package io.github.chuanliu.local;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Broker and schema registry together, their data side by side in one folder. */
public final class LocalEngine implements AutoCloseable {

    private static final String BROKER_FOLDER = "broker";
    private static final String REGISTRY_FOLDER = "registry";

    private final EmbeddedBroker broker;
    private final LocalRegistry registry;

    private LocalEngine(EmbeddedBroker broker, LocalRegistry registry) {
        this.broker = broker;
        this.registry = registry;
    }

    /**
     * Starts both at the same time and returns when both serve.
     *
     * @param dataFolder holds the folders {@code broker} and {@code registry}; records name schemas by id, so copy, move
     *     and delete them together
     * @param brokerSettings port and limit of the broker
     * @param installation the registry's program
     * @param registryPort port of 127.0.0.1; 0 takes any free one
     * @throws LocalEngineException if one of them does not start; the other is stopped again
     */
    public static LocalEngine start(
            Path dataFolder, BrokerSettings brokerSettings, RegistryInstallation installation, int registryPort) {
        // The likeliest failures, before anything has to be stopped again.
        LoopbackPort.requireFree(brokerSettings.port(), EmbeddedBroker.NAME);
        LoopbackPort.requireFree(registryPort, LocalRegistry.NAME);
        CompletableFuture<LocalRegistry> registry = CompletableFuture.supplyAsync(
                () -> LocalRegistry.start(dataFolder.resolve(REGISTRY_FOLDER), installation, registryPort));
        EmbeddedBroker broker = brokerBeside(registry, dataFolder.resolve(BROKER_FOLDER), brokerSettings);
        try {
            return new LocalEngine(broker, registry.join());
        } catch (CompletionException e) {
            broker.close();
            throw e.getCause() instanceof LocalEngineException cause ? cause : e;
        }
    }

    private static EmbeddedBroker brokerBeside(
            CompletableFuture<LocalRegistry> registry, Path folder, BrokerSettings settings) {
        boolean started = false;
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(folder, settings);
            started = true;
            return broker;
        } finally {
            if (!started) {
                abandon(registry);
            }
        }
    }

    /** Waits for a registry that is on its way, and stops it if it came. */
    private static void abandon(CompletableFuture<LocalRegistry> registry) {
        registry.handle((started, failure) -> {
                    if (failure == null) {
                        started.close();
                    }
                    return failure == null;
                })
                .join();
    }

    /** {@code 127.0.0.1:PORT}, for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** For {@code schema.registry.url}. */
    public String schemaRegistryUrl() {
        return registry.url();
    }

    /** Completes if the registry ends by itself, with what to tell the user; a broker that gives up ends this process. */
    public CompletableFuture<LocalEngineException> registryDeath() {
        return registry.death();
    }

    /** Stops both; their data stays. Close what uses them first. */
    @Override
    public void close() {
        try (broker;
                registry) {
            // closed in reverse order by the statement, each even if the other fails
        }
    }
}
