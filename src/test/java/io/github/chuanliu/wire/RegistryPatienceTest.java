package io.github.chuanliu.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

final class RegistryPatienceTest {

    private final RegistryPatience patience = new RegistryPatience(Duration.ofMillis(50), Duration.ofMillis(1));

    @Test
    void waitsUntilTheRegistryAnswers() {
        AtomicInteger tries = new AtomicInteger();
        String answer = patience.await("t", () -> {
            if (tries.incrementAndGet() < 3) {
                throw new SerializationException("lookup failed", new ConnectException("refused"));
            }
            return "schema";
        });
        assertThat(answer).isEqualTo("schema");
        assertThat(tries).hasValue(3);
    }

    @Test
    void givesUpAfterItsLimitAndSaysSo() {
        assertThatThrownBy(() -> patience.await("pages.fetched", () -> {
                    throw new SerializationException("lookup failed", new ConnectException("refused"));
                }))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("pages.fetched");
    }

    @Test
    void anAnswerThatTheSchemaIsUnknownIsFinal() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> patience.await("t", () -> {
                    tries.incrementAndGet();
                    throw new SerializationException("no", new RestClientException("Schema not found", 404, 40403));
                }))
                .isExactlyInstanceOf(SerializationException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void theRegistrysOwnTroubleIsNotFinal() {
        assertThat(RegistryPatience.isTransient(
                        new SerializationException("no", new RestClientException("Internal error", 500, 50001))))
                .isTrue();
        assertThat(RegistryPatience.isTransient(new SerializationException("Unknown magic byte!")))
                .isFalse();
    }
}
