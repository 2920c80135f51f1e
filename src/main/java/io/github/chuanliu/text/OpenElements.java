package io.github.chuanliu.text;

import java.util.Arrays;

/** The open elements of a walk over a tree, innermost last. */
final class OpenElements {

    /** Where each element ends. */
    private int[] ends = new int[32];

    private int[] nodes = new int[32];
    private int[] markups = new int[32];
    /** What each element and those around it mean together. */
    private int[] inside = new int[32];

    private int depth;

    /** Whether the innermost element ends at a node. */
    boolean endAt(int node) {
        return depth > 0 && ends[depth - 1] == node;
    }

    /** Opens an element that is a node and ends at another, with the bits of {@link Markup} that it has. */
    void push(int node, int end, int markup) {
        if (depth == ends.length) {
            ends = Arrays.copyOf(ends, 2 * depth);
            nodes = Arrays.copyOf(nodes, 2 * depth);
            markups = Arrays.copyOf(markups, 2 * depth);
            inside = Arrays.copyOf(inside, 2 * depth);
        }
        ends[depth] = end;
        nodes[depth] = node;
        markups[depth] = markup;
        inside[depth] = depth == 0 ? markup : inside[depth - 1] | markup;
        depth++;
    }

    /** Whether the innermost element ends the line that stands before its end. */
    boolean endsLine() {
        return (markups[depth - 1] & Markup.ENDS_LINE) != 0;
    }

    /** Closes the innermost element. */
    void pop() {
        depth--;
    }

    /** Whether one of the open elements has this bit of {@link Markup}. */
    boolean isInside(int markup) {
        return depth > 0 && (inside[depth - 1] & markup) != 0;
    }

    /** The innermost element, or -1. */
    int innermost() {
        return depth == 0 ? -1 : nodes[depth - 1];
    }

    /** The bits of {@link Markup} of an open element, counted from the innermost, which is 0; none where none is. */
    int markup(int level) {
        return level < depth ? markups[depth - 1 - level] : 0;
    }
}
