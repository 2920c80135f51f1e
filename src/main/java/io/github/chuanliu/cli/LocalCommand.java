package io.github.chuanliu.cli;

import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.local.BrokerSettings;
import io.github.chuanliu.local.LocalEngine;
import io.github.chuanliu.local.LocalEngineException;
import io.github.chuanliu.local.RegistryInstallation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keeps a broker and a registry running for development. */
@Command(
        name = "local",
        description =
                "Runs an embedded Kafka broker and a schema registry on this machine until Ctrl-C, with all data in"
                        + " one folder. For development; a single broker loses what its disk loses.",
        mixinStandardHelpOptions = true)
final class LocalCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".chuanliu/local",
            description = "folder of the broker's and the registry's data, which belong together (default:"
                    + " ${DEFAULT-VALUE})")
    private Path data = Path.of("");

    @Option(
            names = "--broker-port",
            defaultValue = "9092",
            description = "port of 127.0.0.1 for the broker, 0 for any free one (default: ${DEFAULT-VALUE})")
    private int brokerPort;

    @Option(
            names = "--registry-port",
            defaultValue = "8081",
            description = "port of 127.0.0.1 for the registry, 0 for any free one (default: ${DEFAULT-VALUE})")
    private int registryPort;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("starting broker and registry, data in " + data);
        LocalEngine engine =
                LocalEngine.start(data, brokerSettings(brokerPort), RegistryInstallation.ofThisBuild(), registryPort);
        out.println("broker    " + engine.bootstrapServers());
        out.println("registry  " + engine.schemaRegistryUrl());
        out.println("ready; stop with Ctrl-C");
        AtomicBoolean stopping = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            engine.close();
        }));
        LocalEngineException death = engine.registryDeath().get();
        if (!stopping.get()) {
            throw death;
        }
        return 0;
    }

    static BrokerSettings brokerSettings(int port) {
        return BrokerSettings.onFreePort()
                .withPort(port)
                .withMaxMessageBytes(SizeLimits.defaults().recordBytes());
    }
}
