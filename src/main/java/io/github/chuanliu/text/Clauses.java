package io.github.chuanliu.text;

import io.github.chuanliu.article.Span;
import java.util.Optional;

/** Clauses: what stands between commas and stops. */
final class Clauses {

    private Clauses() {}

    /** The clause of a sentence around a position; empty when it is blank. */
    static Optional<Span> around(String text, int at, Span sentence) {
        int start = at;
        while (start > sentence.start() && !ends(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < sentence.end() && !ends(text.charAt(end))) {
            end++;
        }
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    static boolean isOneClause(String text) {
        return text.chars().noneMatch(c -> ends((char) c));
    }

    static boolean ends(char c) {
        return c == '，' || c == ',' || c == '；' || c == ';' || c == '。' || c == '\n' || c == '！' || c == '？';
    }
}
