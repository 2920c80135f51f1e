package io.github.chuanliu.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Apicurio Registry's files, as the build unpacked them.
 *
 * @param runnerJar the jar to run; the folder {@code lib} beside it holds the rest
 */
public record RegistryInstallation(Path runnerJar) {

    /** System property that names the folder. */
    public static final String HOME_PROPERTY = "chuanliu.registry.home";

    private static final Path BUILD_DEFAULT = Path.of("target", "registry");
    private static final String REMEDY =
            "Build the project first (mvn -DskipTests package), which downloads and unpacks it, or name its folder with"
                    + " -D" + HOME_PROPERTY + "=FOLDER.";

    /**
     * The installation that {@value #HOME_PROPERTY} names, or the one under {@code target/} of the working directory.
     *
     * @throws LocalEngineException if it is not there
     */
    public static RegistryInstallation ofThisBuild() {
        return at(Optional.ofNullable(System.getProperty(HOME_PROPERTY))
                .filter(home -> !home.isBlank())
                .map(Path::of)
                .orElse(BUILD_DEFAULT));
    }

    /**
     * The installation in a folder.
     *
     * @throws LocalEngineException if it is not there or not complete
     */
    public static RegistryInstallation at(Path home) {
        Path folder = home.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new LocalEngineException("There is no local schema registry in " + folder, REMEDY);
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "apicurio-registry-app-*-runner.jar")) {
            for (Path jar : jars) {
                if (Files.isDirectory(folder.resolve("lib"))) {
                    return new RegistryInstallation(jar);
                }
            }
        } catch (IOException e) {
            throw new LocalEngineException("The local schema registry in " + folder + " cannot be read", REMEDY, e);
        }
        throw new LocalEngineException("The local schema registry in " + folder + " is not complete", REMEDY);
    }
}
