package io.github.chuanliu.article;

/** Why a page yields no article. The names are those of the Avro enum {@code RejectReason}. */
public enum RejectReason {
    /** The page has no bytes, or nothing but white space. */
    EMPTY,
    /** The page is larger than extraction reads. */
    TOO_LARGE,
    /** The bytes are no text: an image, an archive, a PDF, noise. */
    NOT_TEXT,
    /** The bytes should be text but no charset decodes them. */
    UNDECODABLE,
    /** Text, but no article: a list, a home page, a form, an error page. */
    NOT_AN_ARTICLE,
    /** The snapshot contradicts itself, such as a fetch time far in the future. */
    INVALID_SNAPSHOT
}
