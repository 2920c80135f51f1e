package io.github.chuanliu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one broker and registry to all integration tests of a run; each test has topics of its own. */
final class SharedLocalPipeline implements ParameterResolver {

    /** Closed by JUnit when the run ends. */
    private record Shared(LocalPipeline pipeline, Path folder) implements AutoCloseable {

        static Shared start() {
            try {
                Path folder = Files.createTempDirectory("chuanliu-it");
                return new Shared(new LocalPipeline(folder), folder);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void close() throws IOException {
            pipeline.close();
            PathUtils.deleteDirectory(folder);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalPipeline.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SharedLocalPipeline.class))
                .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
                .pipeline();
    }
}
