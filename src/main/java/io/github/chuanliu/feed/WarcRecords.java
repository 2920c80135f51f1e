package io.github.chuanliu.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The records of an archive, one after the other, with bounds on what a hostile one may take. */
final class WarcRecords {

    /** Far more than servers send, little enough to be held in memory. */
    private static final int MAX_HEADER_BYTES = 1 << 20;

    private final MeteredChannel channel;
    private final WarcReader reader;
    private Optional<WarcRecord> current = Optional.empty();
    private long number;

    /** @param bytes the plain archive */
    WarcRecords(InputStream bytes) throws IOException {
        this.channel = new MeteredChannel(bytes);
        this.reader = new WarcReader(channel);
        reader.setLenient(true);
    }

    /** Number of the record that {@link #next} gave or failed to give, from 1. */
    long number() {
        return number;
    }

    /**
     * The next record; the one before it can no longer be read.
     *
     * @throws IOException if the archive is damaged here
     */
    Optional<WarcRecord> next() throws IOException {
        number++;
        try {
            if (current.isPresent()) {
                current.get().body().consume();
            }
            channel.allow(MAX_HEADER_BYTES);
            current = reader.next();
            return current;
        } catch (RuntimeException e) {
            // jwarc declares its ParsingException and answers other nonsense (a length that is no number, a type that
            // is none) with whatever its parts throw; all of it means that the archive is damaged here.
            throw new IOException(FailureText.of(e), e);
        } finally {
            channel.allowAll();
        }
    }

    /**
     * The response that the current record captured. Its header is gathered in memory too, and may be as long as the
     * record.
     *
     * @throws IOException if it cannot be parsed
     */
    HttpResponse http(WarcResponse response) throws IOException {
        channel.allow(MAX_HEADER_BYTES);
        try {
            return response.http();
        } finally {
            channel.allowAll();
        }
    }
}
