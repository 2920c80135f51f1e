package io.github.chuanliu.wire;

import io.github.chuanliu.article.Span;
import io.github.chuanliu.avro.Evidence;

/** Turns UTF-16 indexes into a text into code point offsets. Free for texts of the basic plane, as nearly all are. */
final class CodePoints {

    private final String text;
    private final boolean basicPlane;

    CodePoints(String text) {
        this.text = text;
        this.basicPlane = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    int of(int index) {
        return basicPlane ? index : text.codePointCount(0, index);
    }

    int count() {
        return of(text.length());
    }

    Evidence evidence(Span span) {
        return new Evidence(of(span.start()), of(span.end()), span.of(text));
    }
}
