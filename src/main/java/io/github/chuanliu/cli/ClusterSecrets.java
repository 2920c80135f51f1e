package io.github.chuanliu.cli;

import io.github.chuanliu.local.LocalEngineException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What {@code docker/create-secrets.sh} makes: keys, certificates and passwords of a cluster, new ones at each run.
 *
 * @param folder holds a folder for each service and user
 */
record ClusterSecrets(Path folder) {

    /** Where containers find the folder of theirs. */
    private static final String IN_CONTAINERS = "/secrets/";

    /** Runs the script; it needs bash, openssl and keytool. */
    static ClusterSecrets create(Path script, Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", script.toAbsolutePath().toString(), target.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new LocalEngineException(
                    script + " failed: " + said.strip(), "Install bash, openssl and a JDK with keytool.");
        }
        return new ClusterSecrets(target.resolve("secrets"));
    }

    /** The users' first passwords, for the administrator. */
    Path users() {
        return folder.resolve("admin").resolve("users");
    }

    /** Client properties of a user, or of the administrator, for use outside of a container. */
    Map<String, String> properties(String user) throws IOException {
        Path own = folder.resolve(user);
        Path file = own.resolve("client.properties");
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Files.exists(file) ? file : own.resolve(user + ".properties"))) {
            properties.load(reader);
        }
        Map<String, String> settings = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            // The local registry has no certificate.
            if (!name.startsWith("schema.registry.ssl.")) {
                settings.put(name, properties.getProperty(name).replace(IN_CONTAINERS, own + "/"));
            }
        }
        return settings;
    }

    /** Those properties and some more as a new file for {@code --kafka-config}. */
    Path file(String user, Map<String, String> more) throws IOException {
        Properties properties = new Properties();
        properties.putAll(properties(user));
        properties.putAll(more);
        Path file = Files.createTempFile(folder, user, ".properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, user);
        }
        return file;
    }
}
