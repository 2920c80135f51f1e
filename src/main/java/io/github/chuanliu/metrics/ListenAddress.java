package io.github.chuanliu.metrics;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;

/**
 * Where a server listens.
 *
 * @param host name or address of this machine
 * @param port 0 for any free one
 * @param options of the command line that name another address, for the message when this one cannot be had
 */
public record ListenAddress(String host, int port, String options) {

    /**
     * Starts a server here.
     *
     * @throws AddressException if the address cannot be listened at
     */
    public void start(Javalin server) {
        try {
            server.start(host, port);
        } catch (JavalinException failure) {
            throw new AddressException(
                    "cannot listen at " + host + ":" + port + " (" + deepest(failure) + "); name another address with "
                            + options,
                    failure);
        }
    }

    private static String deepest(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }
}
