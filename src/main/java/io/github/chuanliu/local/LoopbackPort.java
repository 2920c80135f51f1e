package io.github.chuanliu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of 127.0.0.1, the only address that anything local listens on. */
final class LoopbackPort {

    static final String HOST = "127.0.0.1";

    /** In settings: any free port. */
    static final int ANY = 0;

    private LoopbackPort() {}

    /** Ports that are free now and differ from each other; another process may still take one before it is used. */
    static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            List<Integer> ports = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ServerSocket socket = bind(ANY);
                held.add(socket);
                ports.add(socket.getLocalPort());
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + HOST, e);
        } finally {
            held.forEach(LoopbackPort::release);
        }
    }

    /**
     * Checks that nothing listens on a port; {@link #ANY} always passes.
     *
     * @param user what wants the port, such as {@code Kafka broker}
     * @throws LocalEngineException if the port is taken
     */
    static void requireFree(int port, String user) {
        if (port < 0 || port > 65535) {
            throw new LocalEngineException(
                    "The %s cannot listen on port %d".formatted(user, port),
                    "Choose a port from 1 to 65535, or 0 for any free one.");
        }
        try {
            release(bind(port));
        } catch (IOException e) {
            throw new LocalEngineException(
                    "The %s cannot listen on %s:%d: %s".formatted(user, HOST, port, e.getMessage()),
                    "Stop the program that uses the port, or choose another port (0 takes any free one).",
                    e);
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return socket;
        } catch (IOException e) {
            release(socket);
            throw e;
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
