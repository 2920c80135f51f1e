package io.github.chuanliu.text;

import io.github.chuanliu.text.TitleFinder.Headline;
import java.util.List;

/** Puts a headline together that the page breaks over two lines. */
final class BrokenHeadline {

    private final List<PageLine> lines;
    private final LineFeatures[] features;
    private final FactsBeside facts;
    private final List<String> elsewhere;

    /**
     * For the lines of a page.
     *
     * @param elsewhere where the page states its headline in one piece, letters only
     */
    BrokenHeadline(List<PageLine> lines, LineFeatures[] features, FactsBeside facts, List<String> elsewhere) {
        this.lines = lines;
        this.features = features;
        this.facts = facts;
        this.elsewhere = elsewhere;
    }

    /** With the line before or after it, when the headline is broken over two. */
    Headline whole(int line, int bodyStart) {
        if (isBroken(line, bodyStart) || isOpen(line, bodyStart)) {
            return new Headline(line, line + 2);
        }
        return line > 0 && isOpen(line - 1, line + 1) ? new Headline(line - 1, line + 1) : new Headline(line, line + 1);
    }

    /** Whether a title mark or quotation that a line opens is closed by the next one. */
    private boolean isOpen(int line, int bodyStart) {
        if (line + 1 >= bodyStart || lines.get(line + 1).text().length() > TitleFinder.MAX || facts.at(line + 1)) {
            return false;
        }
        String text = lines.get(line).text();
        String next = lines.get(line + 1).text();
        return text.length() <= TitleFinder.MAX && (opens(text, next, '《', '》') || opens(text, next, '“', '”'));
    }

    private static boolean opens(String text, String next, char opening, char closing) {
        int close = next.indexOf(closing);
        int open = next.indexOf(opening);
        return text.lastIndexOf(opening) > text.lastIndexOf(closing) && close >= 0 && (open < 0 || close < open);
    }

    /** Whether the headline goes on in the next line: both together stand as one line elsewhere on the page. */
    private boolean isBroken(int title, int bodyStart) {
        if (title + 1 >= bodyStart || facts.at(title + 1)) {
            return false;
        }
        String next = lines.get(title + 1).text();
        if (OutletLabel.hasOutletShape(next)) {
            return false;
        }
        String both = TitleText.plain(lines.get(title).text() + next);
        LineFeatures f = features[title + 1];
        boolean plausible = f.han() + TitleFinder.letters(f) >= TitleFinder.MIN && both.length() <= TitleFinder.MAX;
        return plausible && elsewhere.stream().anyMatch(whole -> whole.startsWith(both));
    }
}
