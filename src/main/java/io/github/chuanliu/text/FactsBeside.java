package io.github.chuanliu.text;

import java.util.BitSet;
import java.util.List;

/** Where lines of facts about the page stand, seen from a line that may be its headline. */
final class FactsBeside {

    private final List<PageLine> lines;
    private final LineFeatures[] features;
    /** Lines that were asked for facts, and those that have some: neighbours ask again. */
    private final BitSet judged = new BitSet();

    private final BitSet facts = new BitSet();

    FactsBeside(List<PageLine> lines, LineFeatures[] features) {
        this.lines = lines;
        this.features = features;
    }

    /** Whether a line states facts about the page. */
    boolean at(int line) {
        if (!judged.get(line)) {
            judged.set(line);
            facts.set(line, isFacts(lines.get(line).text()));
        }
        return facts.get(line);
    }

    private static boolean isFacts(String text) {
        if (text.length() > 160) {
            return false;
        }
        int labels = Labels.of(text).size();
        return labels > 1
                || (labels == 1 && text.length() <= 40)
                || ClockTime.in(text).isPresent();
    }

    /** Date and source stand directly below the headline, or below a subtitle of it. */
    double follow(int i, int bodyStart) {
        for (int next = i + 1; next <= Math.min(i + 2, bodyStart - 1); next++) {
            if (at(next) || features[next].isDateOnly()) {
                return next == i + 1 ? 1.0 : 0.6;
            }
        }
        return 0;
    }

    /** What stands under date and source, with a line above them that may be the headline, is a subtitle or subheading. */
    boolean standOver(int i) {
        for (int above = i - 1; above >= Math.max(1, i - 3); above--) {
            if (at(above) || features[above].isDateOnly()) {
                LineFeatures higher = features[above - 1];
                boolean menu = TitleFinder.looksLikeMenu(lines.get(above - 1).text(), higher);
                return higher.han() + TitleFinder.letters(higher) >= TitleFinder.SUBSTANTIAL
                        && !menu
                        && higher.marks() == LineFeatures.Marks.NONE
                        && !at(above - 1);
            }
        }
        return false;
    }
}
