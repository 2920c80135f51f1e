package io.github.chuanliu.text;

/**
 * One visible line of a page, as both readers give it: a line of a text snapshot, or a block of an HTML page.
 *
 * @param text normalised and never empty
 * @param role what the markup says; {@link Role#PLAIN} for text snapshots
 * @param linkShare share of the characters inside links, 0 to 1; 0 for text snapshots
 * @param block number of the enclosing element in {@link PageLines#parents}, or {@link #NO_BLOCK}
 */
record PageLine(String text, Role role, double linkShare, int block) {

    /** The block of a line of a page without markup. */
    static final int NO_BLOCK = -1;

    /** What the markup says of a line. */
    enum Role {
        PLAIN,
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        CAPTION,
        /** A paragraph that stands under a picture as captions do. */
        PICTURE_NOTE,
        /** Inside nav, footer, aside or an element whose class says so. */
        FRAME
    }

    static PageLine plain(String text) {
        return new PageLine(text, Role.PLAIN, 0, NO_BLOCK);
    }
}
