package io.github.chuanliu.local;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that starts a registry, says {@code ready} and waits to be killed. */
final class RegistryOwner {

    private RegistryOwner() {}

    public static void main(String[] arguments) throws Exception {
        LocalRegistry registry =
                LocalRegistry.start(Path.of(arguments[0]), RegistryInstallation.at(Path.of(arguments[1])), 0);
        new CachedSchemaRegistryClient(registry.url(), 10).register("owned-value", new AvroSchema("\"string\""));
        System.out.println("ready");
        new CountDownLatch(1).await();
    }
}
