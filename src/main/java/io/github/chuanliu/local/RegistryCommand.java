package io.github.chuanliu.local;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line that runs Apicurio in its own Java process, with its data in the working directory. */
final class RegistryCommand {

    private static final String CLASSES_FOLDER = "launcher";

    private RegistryCommand() {}

    /**
     * @param folder data folder and working directory of the process
     * @param installation where Apicurio is
     * @param port port of 127.0.0.1; 0 takes any free one, named in the log
     */
    static ProcessBuilder in(Path folder, RegistryInstallation installation, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Idle most of the time: a small heap, one collector thread, quick compilation.
        command.addAll(List.of("-Xms32m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
        settings(port).forEach(setting -> command.add("-D" + setting));
        command.add("-cp");
        command.add(copyMainClass(folder) + File.pathSeparator + installation.runnerJar());
        command.add(RegistryProcess.class.getName());
        return new ProcessBuilder(command).directory(folder.toFile());
    }

    private static List<String> settings(int port) {
        return List.of(
                "quarkus.http.host=" + LoopbackPort.HOST,
                "quarkus.http.port=" + port,
                "apicurio.storage.kind=sql",
                "apicurio.storage.sql.kind=h2",
                // Relative, so that no character of the folder's path can mean something to H2. No write delay: an id
                // that was handed out may already stand in records.
                "apicurio.datasource.url=jdbc:h2:file:./registry;WRITE_DELAY=0",
                "apicurio.datasource.jdbc.initial-size=2",
                "apicurio.datasource.jdbc.min-size=1",
                "apicurio.datasource.jdbc.max-size=10",
                "apicurio.import.work-dir=.",
                // Names the port that was chosen.
                "quarkus.log.category.\"io.quarkus\".level=INFO",
                "quarkus.http.access-log.enabled=false",
                "quarkus.banner.enabled=false");
    }

    /** Only this class of ours goes on the class path: nothing else of ours is to meet Apicurio's libraries. */
    private static Path copyMainClass(Path folder) throws IOException {
        String resource = RegistryProcess.class.getName().replace('.', '/') + ".class";
        Path classes = folder.resolve(CLASSES_FOLDER);
        Path target = classes.resolve(resource);
        Optional<Path> parent = Optional.ofNullable(target.getParent());
        if (parent.isPresent()) {
            Files.createDirectories(parent.get());
        }
        try (InputStream bytes = RegistryCommand.class.getClassLoader().getResourceAsStream(resource)) {
            Files.write(target, Optional.ofNullable(bytes).orElseThrow().readAllBytes());
        }
        return Path.of(CLASSES_FOLDER);
    }
}
