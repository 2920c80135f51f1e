package io.github.chuanliu.cli;

import io.github.chuanliu.wire.Contract;
import io.github.chuanliu.wire.SchemaRegistration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Registers or checks the schemas. */
@Command(
        name = "schemas",
        description = "Registers the Avro schemas of all topics, or checks that they are registered.",
        mixinStandardHelpOptions = true)
final class SchemasCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            description =
                    "Registers every schema under TOPIC-value and sets the subject to FULL_TRANSITIVE. Doing so again"
                            + " changes nothing. Writing records never registers anything by itself.",
            mixinStandardHelpOptions = true)
    void register(@Mixin ConnectionOptions connection) {
        print(connection.pipeline().registerSchemas(), "registered");
    }

    @Command(
            description = "Checks that every schema of this version is registered. Exit code 1 when one is not.",
            mixinStandardHelpOptions = true)
    void check(@Mixin ConnectionOptions connection) {
        print(connection.pipeline().checkSchemas(), "there");
    }

    @Command(
            description = "Prints the full schema of every subject, one JSON object a line.",
            mixinStandardHelpOptions = true)
    void print(@Mixin ConnectionOptions connection) {
        for (Contract contract : Contract.of(connection.pipeline().topics())) {
            spec.commandLine().getOut().println(SchemaRegistration.published(contract.schema()));
        }
    }

    private void print(List<SchemaRegistration.Registered> schemas, String state) {
        for (SchemaRegistration.Registered schema : schemas) {
            spec.commandLine().getOut().printf("%-28s id %d  %s%n", schema.subject(), schema.id(), state);
        }
    }
}
