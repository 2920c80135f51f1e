package io.github.chuanliu.article;

/** What came of a page: the article on it, or the reason why there is none. Being rejected is a result, not an error. */
public sealed interface Extraction {

    /** The page holds this article. */
    record Extracted(Article article) implements Extraction {}

    /**
     * The page holds no article that could be read.
     *
     * @param reason the class of the reason
     * @param message what exactly was found, for a person; holds no text of the page
     */
    record Rejected(RejectReason reason, String message) implements Extraction {}
}
