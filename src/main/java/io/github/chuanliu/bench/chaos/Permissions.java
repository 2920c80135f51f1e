package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The users and permissions that {@code docker/create-users.sh} creates, from the same files. */
public final class Permissions {

    private Permissions() {}

    /**
     * The table of permissions.
     *
     * @param table tab-separated: user, resource, pattern, names, operations
     */
    public static List<AclBinding> read(Path table) throws IOException {
        List<AclBinding> bindings = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] row = line.split("\t");
                for (String name : row[3].split(",")) {
                    for (String operation : row[4].split(",")) {
                        bindings.add(binding(row[0], row[1], row[2], name, operation));
                    }
                }
            }
        }
        return bindings;
    }

    private static AclBinding binding(String user, String resource, String pattern, String name, String operation) {
        return new AclBinding(
                new ResourcePattern(
                        ResourceType.fromString(resource.replace('-', '_').toUpperCase(Locale.ROOT)),
                        name,
                        PatternType.fromString(pattern.toUpperCase(Locale.ROOT))),
                new AccessControlEntry("User:" + user, "*", operation(operation), AclPermissionType.ALLOW));
    }

    /** {@code DescribeConfigs} is {@code DESCRIBE_CONFIGS}. */
    private static AclOperation operation(String name) {
        AclOperation operation = AclOperation.fromString(
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        if (operation.isUnknown()) {
            throw new IllegalArgumentException("no such operation: " + name);
        }
        return operation;
    }

    /**
     * Creates the users whose passwords lie in a folder, and gives them their permissions.
     *
     * @param users a file for each, {@code SCRAM-SHA-512=iterations=N,password=…} as {@code kafka-configs.sh} reads it
     */
    public static void grant(Admin admin, Path users, List<AclBinding> bindings)
            throws IOException, InterruptedException {
        List<UserScramCredentialAlteration> credentials = new ArrayList<>();
        try (Stream<Path> files = Files.list(users)) {
            for (Path file : files.toList()) {
                credentials.add(credential(file));
            }
        }
        try {
            admin.alterUserScramCredentials(credentials).all().get();
            admin.createAcls(bindings).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("the administrator may not create users or permissions", refused);
        }
    }

    private static UserScramCredentialUpsertion credential(Path file) throws IOException {
        String line = Files.readString(file).strip();
        int equals = line.indexOf('=');
        Properties values = new Properties();
        values.load(new java.io.StringReader(line.substring(equals + 1).replace(',', '\n')));
        return new UserScramCredentialUpsertion(
                String.valueOf(file.getFileName()),
                new ScramCredentialInfo(
                        ScramMechanism.fromMechanismName(line.substring(0, equals)),
                        Integer.parseInt(values.getProperty("iterations"))),
                values.getProperty("password"));
    }
}
