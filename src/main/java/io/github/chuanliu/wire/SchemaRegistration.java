package io.github.chuanliu.wire;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/** Registers our schemas, or checks that they are registered. Writing records never registers anything by itself. */
public final class SchemaRegistration implements AutoCloseable {

    /** Old readers read new records and new readers old ones, across all versions: subscribers upgrade when they like. */
    static final String COMPATIBILITY = "FULL_TRANSITIVE";

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final String url;
    private final SchemaRegistryClient client;

    /**
     * @param url URL of the registry, or {@code mock://name}
     * @param settings client settings, such as {@code schema.registry.ssl.*} and {@code basic.auth.*}
     */
    public SchemaRegistration(String url, Map<String, ?> settings) {
        this.url = url;
        this.client = SchemaRegistryClientFactory.newClient(
                List.of(url.split(",")), 100, List.of(new AvroSchemaProvider()), settings, Map.of());
    }

    /**
     * Registers every schema and sets its subject to FULL_TRANSITIVE. Doing so again changes nothing.
     *
     * @return one line for each subject
     * @throws RegistryException when the registry is away, or refuses a schema as incompatible
     */
    public List<Registered> register(List<Contract> contracts) {
        List<Registered> registered = new ArrayList<>();
        for (Contract contract : contracts) {
            int id = call(contract, () -> client.register(contract.subject(), schema(contract)));
            call(contract, () -> client.updateCompatibility(contract.subject(), COMPATIBILITY));
            registered.add(new Registered(contract.subject(), id));
        }
        return registered;
    }

    /**
     * Looks every schema up without registering.
     *
     * @throws RegistryException when one is missing or the registry is away
     */
    public List<Registered> check(List<Contract> contracts) {
        return contracts.stream()
                .map(contract -> new Registered(
                        contract.subject(), call(contract, () -> client.getId(contract.subject(), schema(contract)))))
                .toList();
    }

    /**
     * A schema in the registry.
     *
     * @param subject its subject
     * @param id its global id, which stands in front of every record
     */
    public record Registered(String subject, int id) {}

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException ignored) {
            // Nothing is left to lose: the client holds a cache and idle connections.
        }
    }

    /** The schema as the registry holds it: without the Java string types of the generated classes. */
    public static Schema published(Schema schema) {
        return AvroSchemaUtils.getSchema(new GenericData.Record(schema), false, false, true);
    }

    private static AvroSchema schema(Contract contract) {
        return new AvroSchema(published(contract.schema()));
    }

    private <T> T call(Contract contract, RegistryCall<T> step) {
        try {
            return step.run();
        } catch (RestClientException answer) {
            throw new RegistryException(refusal(contract, answer), answer);
        } catch (IOException away) {
            throw new RegistryException(
                    "no schema registry answers at " + url + " (" + away.getMessage()
                            + "); start it, or name another with --schema-registry-url",
                    away);
        }
    }

    private String refusal(Contract contract, RestClientException answer) {
        String subject = contract.subject();
        return switch (answer.getStatus()) {
            case CONFLICT, UNPROCESSABLE ->
                "the registry at " + url + " refuses the schema of " + subject + " as incompatible: "
                        + answer.getMessage();
            case NOT_FOUND ->
                "the schema of " + subject + " is not in the registry at " + url
                        + "; run 'chuanliu schemas register' first";
            default ->
                "the registry at " + url + " answered " + answer.getStatus() + " for " + subject + ": "
                        + answer.getMessage();
        };
    }

    private interface RegistryCall<T> {
        T run() throws IOException, RestClientException;
    }
}
