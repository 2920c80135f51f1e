package io.github.chuanliu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerGaveUpIT {

    @TempDir
    Path temp;

    @Test
    void saysWhyBeforeTheProcessEnds() throws Exception {
        Path folder = temp.resolve("broker");
        Path log = temp.resolve("log");
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerOwner.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(owner.waitFor(90, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(owner.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log))
                .containsPattern("The Kafka broker.* data folder " + folder + ".*, so this process ends\\.");
    }

    @Test
    void knowsWhatBecameOfItsDisk() {
        assertThat(BrokerGaveUp.reason(temp.resolve("gone"), 0)).hasMessageContaining("is gone, so this process ends");
        assertThat(BrokerGaveUp.reason(temp, Long.MAX_VALUE)).hasMessageContaining(temp + " is full");
        assertThat(BrokerGaveUp.reason(temp, 0)).hasMessageContaining("can no longer use its data folder " + temp);
    }
}
