package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import kafka.docker.KafkaDockerWrapper$;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import scala.jdk.javaapi.CollectionConverters;

/** What compose files set for services, a later file on top of an earlier one, as {@code docker compose -f -f} does it. */
final class ComposeFile {

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

    /** The properties that the image {@code apache/kafka} makes of a service's variables, by its own class. */
    Properties brokerProperties(String service) throws IOException {
        String lines = String.join(
                "\n",
                CollectionConverters.asJava(
                        KafkaDockerWrapper$.MODULE$.getServerConfigsFromEnv(scala.collection.immutable.Map.from(
                                CollectionConverters.asScala(environments.getOrDefault(service, Map.of()))))));
        Properties properties = new Properties();
        properties.load(new StringReader(lines));
        return properties;
    }

    private static Map<String, Object> map(Map<String, Object> yaml, String key) {
        return map(yaml.getOrDefault(key, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object yaml) {
        return yaml instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
