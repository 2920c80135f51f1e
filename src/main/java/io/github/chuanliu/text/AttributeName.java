package io.github.chuanliu.text;

import java.util.Locale;

/** The attributes that say something about lines or facts. */
enum AttributeName {
    CLASS,
    ID,
    STYLE,
    HIDDEN,
    ALIGN,
    FOR,
    TYPE,
    CONTENT,
    PROPERTY,
    NAME,
    ITEMPROP;

    private final String written = name().toLowerCase(Locale.ROOT);

    /** The name in lower case. */
    String written() {
        return written;
    }
}
