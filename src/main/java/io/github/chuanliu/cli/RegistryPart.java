package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.Part;
import io.github.chuanliu.local.LocalRegistry;
import io.github.chuanliu.local.RegistryInstallation;
import java.nio.file.Path;
import java.util.Optional;

/** The local registry as a part that can be hit: always on the same port and data. */
final class RegistryPart implements Part {

    private final Path folder;
    private final int port;
    private Optional<LocalRegistry> registry = Optional.empty();

    RegistryPart(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public Kind kind() {
        return Kind.REGISTRY;
    }

    @Override
    public void start() {
        registry.ifPresent(LocalRegistry::close);
        registry = Optional.of(LocalRegistry.start(folder, RegistryInstallation.ofThisBuild(), port));
    }

    String url() {
        return registry.orElseThrow().url();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return registry.map(LocalRegistry::process);
    }

    @Override
    public Path log() {
        return folder.resolve("registry.log");
    }

    @Override
    public Optional<Path> expendable() {
        return Optional.empty();
    }
}
