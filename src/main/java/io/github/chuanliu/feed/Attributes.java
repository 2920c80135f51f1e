package io.github.chuanliu.feed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of a page besides its bytes, held to a size that leaves the record's limit to the page: names in lower
 * case with a prefix that says where they are from, values cut at {@value #MAX_VALUE_CHARS} characters, at most
 * {@value #MAX_COUNT} of them.
 */
final class Attributes {

    static final String HTTP = "http.";
    static final String WARC = "warc.";

    /** Other programs' fields, under their own names. */
    static final String NONE = "";

    private static final int MAX_COUNT = 100;
    private static final int MAX_NAME_CHARS = 100;
    private static final int MAX_VALUE_CHARS = 2_000;

    private final Map<String, String> values;

    /** @param known what the source knows already */
    Attributes(Map<String, String> known) {
        this.values = new LinkedHashMap<>(known);
    }

    /** Adds one, unless there are too many already. Cookies stay out: they may be somebody's session. */
    void put(String prefix, String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        if (key.contains("cookie") || key.length() > MAX_NAME_CHARS || values.size() >= MAX_COUNT) {
            return;
        }
        values.put(prefix + key, value.length() <= MAX_VALUE_CHARS ? value : value.substring(0, MAX_VALUE_CHARS));
    }

    Map<String, String> values() {
        return Map.copyOf(values);
    }
}
