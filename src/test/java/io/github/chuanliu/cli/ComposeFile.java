package io.github.chuanliu.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** The compose files of the project, put together as Compose does it, with variables as they stand in the files. */
record ComposeFile(Map<String, Map<String, Object>> services) {

    static final Path PLAIN = Path.of("docker-compose.yml");
    static final Path SECURE = Path.of("docker-compose.secure.yml");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:-|:\\?)([^}]*)}");

    /** docker-compose.yml alone. */
    static ComposeFile plain() throws IOException {
        return of(load(PLAIN));
    }

    /** docker-compose.yml with docker-compose.secure.yml over it. */
    static ComposeFile secure() throws IOException {
        return of(merge(load(PLAIN), load(SECURE)));
    }

    private static ComposeFile of(Map<String, Object> file) {
        Map<String, Map<String, Object>> services = new TreeMap<>();
        map(file, "services").forEach((name, service) -> services.put(name, cast(service)));
        return new ComposeFile(services);
    }

    Map<String, Object> service(String name) {
        Map<String, Object> service = services.get(name);
        if (service == null) {
            throw new AssertionError("no service " + name + " among " + services.keySet());
        }
        return service;
    }

    Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        map(service(service), "environment").forEach((name, value) -> environment.put(name, String.valueOf(value)));
        return environment;
    }

    /** The command line of a service of our image, with the defaults of its variables. */
    List<String> command(String service) {
        return strings(service(service), "command").stream()
                .map(ComposeFile::withDefaults)
                .toList();
    }

    /** Services that run our image. */
    List<String> ours() {
        return services.keySet().stream()
                .filter(name -> String.valueOf(service(name).get("image")).startsWith("chuanliu:"))
                .toList();
    }

    /** Services that others wait for to end, or that are only run by hand. */
    List<String> oneShot() {
        List<String> oneShot = new ArrayList<>();
        for (Map<String, Object> service : services.values()) {
            map(service, "depends_on").forEach((name, condition) -> {
                if (cast(condition).get("condition").equals("service_completed_successfully")) {
                    oneShot.add(name);
                }
            });
        }
        services.keySet().stream()
                .filter(name -> service(name).containsKey("profiles"))
                .forEach(oneShot::add);
        return oneShot.stream().distinct().toList();
    }

    static List<String> strings(Map<String, Object> service, String key) {
        return service.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return parent.containsKey(key) ? cast(parent.get(key)) : Map.of();
    }

    /** {@code ${NAME:-value}} becomes the value, a required variable its name. */
    static String withDefaults(String text) {
        Matcher variables = VARIABLE.matcher(text);
        return variables.replaceAll(
                found -> Matcher.quoteReplacement(found.group(2).equals(":-") ? found.group(3) : found.group(1)));
    }

    private static Map<String, Object> load(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml().load(reader);
        }
    }

    /** Mappings are merged, of lists those of ports and volumes are joined, everything else is replaced. */
    private static Map<String, Object> merge(Map<String, Object> below, Map<String, Object> above) {
        Map<String, Object> merged = new LinkedHashMap<>(below);
        above.forEach((key, value) -> merged.merge(key, value, (old, replacement) -> {
            if (old instanceof Map && replacement instanceof Map) {
                return merge(cast(old), cast(replacement));
            }
            if (old instanceof List<?> first && replacement instanceof List<?> second && isJoined(key)) {
                List<Object> joined = new ArrayList<>(first);
                joined.addAll(second);
                return joined;
            }
            return replacement;
        }));
        return merged;
    }

    private static boolean isJoined(String key) {
        return key.equals("ports") || key.equals("volumes");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object mapping) {
        return (Map<String, Object>) mapping;
    }
}
