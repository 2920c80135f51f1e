package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.fixture.SyntheticPages;
import io.github.chuanliu.runtime.StreamApplication;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/** Passwords of {@code --kafka-config} are in no log line, however much is logged. */
@ExtendWith(SharedLocalPipeline.class)
final class SecretsIT {

    private static final String SECRET = "hunter2-is-no-password";

    @Test
    void noPasswordIsLoggedAtTheMostTalkativeLevel(LocalPipeline local) throws Exception {
        Pipeline open = local.prepared("secrets", 1);
        Pipeline pipeline = new Pipeline(
                new Connection(
                        open.connection().bootstrapServers(),
                        open.connection().schemaRegistryUrl(),
                        Map.of(
                                "sasl.jaas.config",
                                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"u\" password=\""
                                        + SECRET + "\";",
                                "ssl.truststore.password",
                                SECRET,
                                "ssl.key.password",
                                SECRET,
                                "basic.auth.credentials.source",
                                "USER_INFO",
                                "basic.auth.user.info",
                                "u:" + SECRET)),
                open.topics(),
                open.limits());
        Listening heard = new Listening();
        LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        root.getAppender("stderr").stop(); // the console could not follow
        heard.setContext(loggers);
        heard.start();
        root.addAppender(heard);
        root.setLevel(Level.DEBUG);
        try (StreamApplication stream = pipeline.stream(local.settings("secrets"))) {
            LocalPipeline.feed(pipeline, SyntheticPages.pages(6, 0, 2));
            pipeline.checkTopics();
            assertThat(stream.awaitReady(LocalPipeline.PATIENCE)).isTrue();
            assertThat(pipeline + " " + pipeline.feedTarget("secrets")).doesNotContain(SECRET);
        } finally {
            root.setLevel(before);
            root.detachAppender(heard);
            root.getAppender("stderr").start();
        }
        assertThat(heard.events).as("libraries did talk").hasValueGreaterThan(500);
        assertThat(heard.leaks).isEmpty();
    }

    /** Keeps what says too much. */
    private static final class Listening extends AppenderBase<ILoggingEvent> {

        private final AtomicLong events = new AtomicLong();
        private final List<String> leaks = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            events.incrementAndGet();
            String trace =
                    event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy());
            if ((event.getFormattedMessage() + trace).contains(SECRET)) {
                leaks.add(event.getLoggerName() + ": " + event.getFormattedMessage());
            }
        }
    }
}
