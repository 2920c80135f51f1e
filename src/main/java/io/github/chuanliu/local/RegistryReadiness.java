package io.github.chuanliu.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a registry process serves, or explains why it never will.
 *
 * @param process the registry
 * @param log what it prints
 */
record RegistryReadiness(Process process, RegistryLog log) {

    /** Five seconds are usual; slow disks and busy machines get more. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(5);
    private static final long POLL_MILLIS = 50;
    private static final String API = "/apis/ccompat/v7";

    /** The URL of the API, once it answers. */
    String await() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(REQUEST_TIMEOUT).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() - deadline < 0) {
                Optional<String> url = log.port().map(port -> "http://" + LoopbackPort.HOST + ":" + port + API);
                if (url.isPresent() && answers(client, url.get())) {
                    return url.get();
                }
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw died();
                }
            }
            throw new LocalEngineException(
                    "The schema registry did not answer within %d s; its log is %s and ends with: %s"
                            .formatted(PATIENCE.toSeconds(), log.file(), log.tail()),
                    "Try again when the machine is less busy.");
        } catch (IOException e) {
            throw new LocalEngineException(
                    "The schema registry's log " + log.file() + " cannot be read (" + e + ")",
                    "Check the data folder, or name another one.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalEngineException("The start of the schema registry was interrupted", "Start again.", e);
        }
    }

    private LocalEngineException died() throws IOException {
        if (log.portTaken()) {
            return new LocalEngineException(
                    "The schema registry cannot listen on its port: another program took it",
                    "Choose another port (0 takes any free one).");
        }
        return new LocalEngineException(
                "The schema registry ended at start with exit code %d; its log is %s and ends with: %s"
                        .formatted(process.exitValue(), log.file(), log.tail()),
                "Read the log; a new, empty data folder often helps.");
    }

    private static boolean answers(HttpClient client, String url) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/subjects"))
                .timeout(REQUEST_TIMEOUT)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        }
    }
}
