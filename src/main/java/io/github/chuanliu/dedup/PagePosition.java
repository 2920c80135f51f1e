package io.github.chuanliu.dedup;

/**
 * Where a page lies in {@code pages.fetched}; the identity of a page, as its URL is fetched again and again.
 *
 * @param partition at least 0
 * @param offset at least 0
 */
public record PagePosition(int partition, long offset) implements Comparable<PagePosition> {

    public PagePosition {
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("no page lies at partition " + partition + " offset " + offset);
        }
    }

    /** Whether this page came in before the other. Only pages of one partition can be told apart; others never are. */
    boolean precedes(PagePosition other) {
        return partition == other.partition && offset < other.offset;
    }

    @Override
    public int compareTo(PagePosition other) {
        return partition != other.partition
                ? Integer.compare(partition, other.partition)
                : Long.compare(offset, other.offset);
    }

    @Override
    public String toString() {
        return partition + "@" + offset;
    }
}
