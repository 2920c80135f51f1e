package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The logging configuration that runs: what pages say cannot look like a line of ours. */
final class LogLinesTest {

    private static final String HOSTILE =
            "四川\n12:00:00 ERROR StreamApplication forged\r\u001b[2J\u009b31m\u0085\u2028end";

    private final LoggerContext context = new LoggerContext();

    @AfterEach
    void forgetFormat() {
        System.clearProperty("CHUANLIU_LOG_FORMAT");
        context.stop();
    }

    @Test
    void inTextAMessageIsOneLine() throws Exception {
        String written = written("text", HOSTILE, new IllegalStateException("harmless"));
        assertThat(written.lines().filter(line -> line.contains("forged"))).hasSize(1);
        assertThat(written.lines().findFirst().orElseThrow()).contains("WARN").contains("四川 12:00:00 ERROR");
        assertThat(written.replace("\n", "").replace("\t", "")).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
    }

    @Test
    void inTextAStackTraceForgesNoLineWhateverTheExceptionsQuote() throws Exception {
        Exception failure = new IllegalStateException(HOSTILE, new IllegalArgumentException(HOSTILE));
        failure.addSuppressed(new java.io.IOException(HOSTILE));
        String written = written("text", "it broke", failure);
        assertThat(written.lines()).noneMatch(line -> line.startsWith("12:00:00"));
        assertThat(written).contains("forged").contains("Caused by: ").contains("Suppressed: ");
        assertThat(written.replace("\n", "").replace("\t", "")).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void inJsonAnEventIsOneLineAndSaysTheSame(boolean isThrown) throws Exception {
        String written = written("json", HOSTILE, isThrown ? new IllegalStateException(HOSTILE) : null);
        assertThat(written).endsWith("\n");
        assertThat(written.strip()).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
        JsonNode event = new ObjectMapper().readTree(written);
        assertThat(event.get("level").asText()).isEqualTo("WARN");
        assertThat(event.get("loggerName").asText()).isEqualTo("io.github.chuanliu.Test");
        assertThat(event.get("formattedMessage").asText()).isEqualTo("page: " + HOSTILE);
        assertThat(event.get("timestamp").asLong()).isPositive();
        assertThat(event.has("throwable") && !event.get("throwable").isNull()).isEqualTo(isThrown);
        if (isThrown) {
            assertThat(event.get("throwable").get("message").asText()).isEqualTo(HOSTILE);
        }
    }

    @SuppressWarnings("unchecked")
    private String written(String format, String text, Exception failure) throws Exception {
        System.setProperty("CHUANLIU_LOG_FORMAT", format);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Main.class.getResource("/logback.xml"));
        ConsoleAppender<ILoggingEvent> appender =
                (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("stderr");
        Encoder<ILoggingEvent> encoder = appender.getEncoder();
        return new String(
                encoder.encode(new ch.qos.logback.classic.spi.LoggingEvent(
                        "caller",
                        context.getLogger("io.github.chuanliu.Test"),
                        ch.qos.logback.classic.Level.WARN,
                        "page: {}",
                        failure,
                        new Object[] {text})),
                StandardCharsets.UTF_8);
    }
}
