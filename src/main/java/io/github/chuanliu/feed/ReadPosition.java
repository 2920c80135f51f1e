package io.github.chuanliu.feed;

/**
 * How far a file was read.
 *
 * @param offset everything before this byte is done
 * @param items pages and problems after it that are done as well
 * @param extent end of the part that the items are counted in; the offset itself between two parts
 * @param numbered lines or records that stand before the offset
 * @param numbers lines or records between offset and extent
 */
public record ReadPosition(long offset, long items, long extent, long numbered, long numbers) {

    static final ReadPosition START = new ReadPosition(0, 0, 0, 0, 0);

    /** True if nothing of a part is left over. */
    boolean isBetweenParts() {
        return offset == extent;
    }

    /** The part that is left over. */
    Extent rest() {
        return new Extent(offset, extent, numbers);
    }

    ReadPosition within(Extent part, long done) {
        return new ReadPosition(part.from(), done, part.to(), numbered, part.numbers());
    }

    /** @param left items that are done and stand behind the part */
    ReadPosition after(Extent part, long left) {
        return new ReadPosition(part.to(), left, part.to(), numbered + part.numbers(), 0);
    }

    /** At the start of a file whose first items are done. */
    static ReadPosition startAfter(long items) {
        return new ReadPosition(0, items, 0, 0, 0);
    }
}
