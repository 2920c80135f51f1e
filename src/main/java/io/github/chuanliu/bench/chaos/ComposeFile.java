package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What compose files set for services, a later file on top of an earlier one, as {@code docker compose -f -f} does it. */
final class ComposeFile {

    private static final String KAFKA = "KAFKA_";

    private final Map<String, Map<String, String>> environments = new LinkedHashMap<>();

    /** @throws IOException if a file cannot be read */
    static ComposeFile of(List<Path> files) throws IOException {
        ComposeFile compose = new ComposeFile();
        for (Path file : files) {
            try (Reader reader = Files.newBufferedReader(file)) {
                Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
                map(map(yaml), "services").forEach(compose::add);
            }
        }
        return compose;
    }

    private void add(String service, Object definition) {
        Map<String, String> environment = environments.computeIfAbsent(service, first -> new TreeMap<>());
        map(map(definition), "environment").forEach((name, value) -> environment.put(name, String.valueOf(value)));
    }

    /** Names of the services that begin so, in order. */
    List<String> services(String prefix) {
        return environments.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .toList();
    }

    /** A variable of a service. */
    Optional<String> variable(String service, String name) {
        return Optional.ofNullable(environments.getOrDefault(service, Map.of()).get(name));
    }

    /**
     * The properties that the image {@code apache/kafka} makes of a service's variables: {@code KAFKA_A_B__C___D} is
     * {@code a.b_c-d}. Options of the virtual machine are none.
     */
    Map<String, String> brokerProperties(String service) {
        Map<String, String> properties = new TreeMap<>();
        environments.getOrDefault(service, Map.of()).forEach((name, value) -> {
            if (name.startsWith(KAFKA) && !name.endsWith("_OPTS")) {
                properties.put(propertyName(name), value);
            }
        });
        return properties;
    }

    private static String propertyName(String variable) {
        return variable.substring(KAFKA.length())
                .toLowerCase(Locale.ROOT)
                .replace("___", "-")
                .replace("__", "\0")
                .replace('_', '.')
                .replace('\0', '_');
    }

    private static Map<String, Object> map(Map<String, Object> yaml, String key) {
        return map(yaml.getOrDefault(key, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return yaml instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
