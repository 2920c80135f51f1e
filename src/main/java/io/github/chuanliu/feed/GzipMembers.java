package io.github.chuanliu.feed;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Gzip members that are complete. One that is damaged counts as complete with all that follows: reading it will tell
 * what is wrong, waiting will not mend it.
 *
 * @param boundary where a part may end
 */
record GzipMembers(Boundary boundary) {

    /** Where a part of a compressed file may end. */
    enum Boundary {
        MEMBER_END,
        /** A member end that is a line end too: some writers cut lines in two. */
        LINE_END
    }

    static boolean startAt(SeekableByteChannel file, long from) throws IOException {
        ByteBuffer magic = ByteBuffer.allocate(2);
        file.position(from);
        while (magic.hasRemaining()) {
            if (file.read(magic) < 0) {
                return false;
            }
        }
        return Gunzip.isGzip(magic.array());
    }

    Extent next(SeekableByteChannel file, long from, long size, Framing.Writing writing) throws IOException {
        long end = from;
        long numbers = 0;
        long counted = 0;
        boolean isLineEnd = true;
        PartStream packed = new PartStream(file, from, size);
        try (MemberScan scan = new MemberScan(packed)) {
            while (end - from < Framing.PART_BYTES && scan.nextMember()) {
                counted += boundary == Boundary.MEMBER_END ? 1 : scan.lines();
                isLineEnd = scan.endsWithLineEnd();
                if (boundary == Boundary.MEMBER_END || isLineEnd) {
                    end = from + scan.packedBytes();
                    numbers = counted;
                }
            }
            boolean isAllThereIs = from + scan.packedBytes() >= size && writing == Framing.Writing.AT_REST;
            return !isLineEnd && isAllThereIs ? new Extent(from, size, counted) : new Extent(from, end, numbers);
        } catch (EOFException unfinished) {
            return new Extent(from, end, numbers);
        } catch (IOException damaged) {
            if (packed.trouble().isPresent()) {
                throw damaged;
            }
            return end > from ? new Extent(from, end, numbers) : new Extent(from, size, numbers);
        }
    }
}
