package io.github.chuanliu.text;

import io.github.chuanliu.article.Extraction;
import java.util.List;

/**
 * An extraction with the reasons for it, line by line; what {@code inspect --explain} prints.
 *
 * @param extraction what {@link ArticleExtractor#extract} returns for the same page
 * @param charset the charset that the page was decoded with; empty when it was not decoded
 * @param lines the visible lines of the page, in order; empty when the page was not decoded
 */
public record ExtractionTrace(Extraction extraction, String charset, List<Line> lines) {

    public ExtractionTrace {
        lines = List.copyOf(lines);
    }

    /** What a line of a page turned out to be. */
    public enum LineKind {
        /** The headline. */
        TITLE,
        /** Shoulder, subtitle or summary between headline and body. */
        DECK,
        /** Source, time, author, editor and other labelled facts. */
        META,
        /** A paragraph of the body. */
        BODY,
        /** A photo caption. */
        CAPTION,
        /** A paragraph that already stood in the body. */
        REPEATED,
        /** Inside the article but not part of it: share buttons, page numbers. */
        DROPPED,
        /** Outside the article: menus, related lists, comments, footers. */
        OUTSIDE
    }

    /**
     * One visible line.
     *
     * @param number position on the page, from 0, blank lines not counted
     * @param kind what it was taken for
     * @param score how much it looks like a paragraph, about -200 to 150
     * @param reason what decided the kind
     * @param text the line, white space normalised
     */
    public record Line(int number, LineKind kind, double score, String reason, String text) {}
}
