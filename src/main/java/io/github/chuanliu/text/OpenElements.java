package io.github.chuanliu.text;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The open elements of a walk over a tree, without recursion, so that no depth exhausts the stack. */
final class OpenElements {

    private Element[] elements = new Element[32];
    /** The child of each element that is walked next. */
    private int[] next = new int[32];

    private int[] markups = new int[32];
    /** What each element and those around it mean together. */
    private int[] inside = new int[32];

    private int depth;

    boolean isEmpty() {
        return depth == 0;
    }

    /** Whether the innermost element has children that were not walked. */
    boolean hasNextChild() {
        return next[depth - 1] < elements[depth - 1].childNodeSize();
    }

    Node nextChild() {
        return elements[depth - 1].childNode(next[depth - 1]++);
    }

    /** Opens an element with the bits of {@link Markup} that it has. */
    void push(Element element, int markup) {
        if (depth == elements.length) {
            elements = Arrays.copyOf(elements, 2 * depth);
            next = Arrays.copyOf(next, 2 * depth);
            markups = Arrays.copyOf(markups, 2 * depth);
            inside = Arrays.copyOf(inside, 2 * depth);
        }
        elements[depth] = element;
        next[depth] = 0;
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
}
