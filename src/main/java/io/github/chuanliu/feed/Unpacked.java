package io.github.chuanliu.feed;

import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * Bytes of which a compression was taken off, if there was one. Closing frees the memory of unpacking, which the virtual
 * machine does not count as its own; what is read from stays open for whoever opened it.
 *
 * @param bytes the plain bytes
 * @param inflater unpacks them; none if they were plain
 */
record Unpacked(InputStream bytes, Optional<Inflater> inflater) implements AutoCloseable {

    static Unpacked plain(InputStream bytes) {
        return new Unpacked(bytes, Optional.empty());
    }

    @Override
    public void close() {
        inflater.ifPresent(Inflater::end);
    }
}
