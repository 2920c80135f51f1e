package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** A file that is one page: complete when nobody writes to it any more. */
record WholeFile() implements Framing {

    @Override
    public Extent next(SeekableByteChannel file, long from, long size, Writing writing) {
        return from > 0 || writing == Writing.GOING_ON ? Extent.none(from) : new Extent(0, size, 1);
    }

    @Override
    public Fingerprint fingerprint(SeekableByteChannel file, long end) throws IOException {
        return Fingerprint.ofWhole(file, end);
    }

    @Override
    public boolean grows() {
        return false;
    }
}
