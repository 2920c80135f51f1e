package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The elements and texts of a page's body in document order, with what its head and its scripts hold. Nodes are numbers; an
 * element is what it means for lines, as bits of {@link Markup}.
 */
final class PageTree {

    /**
     * A script of the page.
     *
     * @param type its type attribute
     * @param data its source
     */
    record Script(String type, String data) {}

    private static final int TEXT = -1;

    private final HeadFacts head = new HeadFacts();
    private final List<Script> scripts = new ArrayList<>();

    private int[] markups = new int[256];
    /** One past the last node inside each element. */
    private int[] ends = new int[256];

    private String[] texts = new String[256];
    private int size;

    private int[] open = new int[32];
    private int depth;

    /** Opens an element with these bits of {@link Markup}. */
    void open(int markup) {
        open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
        open[depth++] = size;
        add(markup, "");
    }

    /** Closes the innermost open element. */
    void close() {
        ends[open[--depth]] = size;
    }

    void text(String text) {
        add(TEXT, text);
        ends[size - 1] = size;
    }

    private void add(int markup, String text) {
        if (size == markups.length) {
            markups = Arrays.copyOf(markups, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            texts = Arrays.copyOf(texts, 2 * size);
        }
        markups[size] = markup;
        texts[size++] = text;
    }

    void script(String type, String data) {
        scripts.add(new Script(type, data));
    }

    /** How many elements and texts there are; the first is the body. */
    int size() {
        return size;
    }

    boolean isText(int node) {
        return markups[node] == TEXT;
    }

    /** The text of a node; empty for an element. */
    String text(int node) {
        return texts[node];
    }

    /** The bits of {@link Markup} of an element. */
    int markup(int node) {
        return markups[node];
    }

    /** One past the last node inside an element. */
    int end(int node) {
        return ends[node];
    }

    HeadFacts head() {
        return head;
    }

    /** The scripts of head and body, in order. */
    List<Script> scripts() {
        return scripts;
    }
}
