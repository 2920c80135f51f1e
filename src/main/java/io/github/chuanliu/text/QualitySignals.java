package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.Quality;

/** Measures what extraction did to a page. */
final class QualitySignals {

    private QualitySignals() {}

    /**
     * Signals of one page.
     *
     * @param visible characters of the page that are not white space or markup
     * @param repeated characters of paragraphs that were dropped as repeated
     */
    static Quality of(String page, String body, long visible, long repeated) {
        int bodyChars = body.codePointCount(0, body.length());
        int punctuation = 0;
        for (int i = 0; i < body.length(); i++) {
            punctuation += CharKind.is(body.charAt(i), CharKind.COMMA | CharKind.SENTENCE_END) ? 1 : 0;
        }
        return new Quality(
                page.codePointCount(0, page.length()),
                bodyChars,
                Math.min(1, (double) bodyChars / Math.max(1, visible)),
                (double) repeated / Math.max(1, repeated + bodyChars),
                (double) punctuation / Math.max(1, body.length()));
    }
}
