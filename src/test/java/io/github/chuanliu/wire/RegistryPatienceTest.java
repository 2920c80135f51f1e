package io.github.chuanliu.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"401, 40101", "401, 401", "403, 40301", "404, 404", "429, 42901", "500, 50001", "503, 503"})
    void anAnswerThatIsNotAboutTheSchemaIsWaitedOut(int status, int code) {
        assertThat(RegistryPatience.isTransient(
                        new SerializationException("no", new RestClientException("said", status, code))))
                .isTrue();
    }

    @Test
    void whatTheRegistrySaidStandsInTheMessage() {
        assertThatThrownBy(() -> patience.await("t", () -> {
                    throw new SerializationException("no", new RestClientException("Unauthorized", 401, 401));
                }))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining("Unauthorized")
                .hasMessageContaining("password");
    }

    @Test
    void aBodyThatIsCutOrNoAvroIsFinal() {
        assertThat(RegistryPatience.isTransient(new SerializationException("no", new EOFException())))
                .isFalse();
        assertThat(RegistryPatience.isTransient(
                        new SerializationException("no", new InvalidNumberEncodingException("Invalid int encoding"))))
                .isFalse();
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
