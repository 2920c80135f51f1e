package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLine.Role;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Picks the headline among the lines above the body by several weak signs that rarely lie together. */
final class TitleFinder {

    /** How far above the body a headline may stand, in lines. */
    private static final int REACH = 60;

    /** A headline has at least one strong sign or two weak ones. */
    private static final double LEAST_SCORE = 0.5;
    /** Words of menus and sections are shorter. */
    private static final int SUBSTANTIAL = 8;

    private static final int MIN = 4;
    private static final int MAX = 120;
    /** Shorter lines are part of longer ones by chance. */
    private static final int LONG_ENOUGH = 6;

    private final List<PageLine> lines;
    private final LineFeatures[] features;
    private final Map<String, Integer> occurrences = new HashMap<>();
    /** Lines that were asked for facts, and those that have some: neighbours ask again. */
    private final BitSet judged = new BitSet();

    private final BitSet facts = new BitSet();
    private final String documentTitle;
    private final String headline;
    private final String firstLine;

    TitleFinder(PageLines page, LineFeatures[] features) {
        this.lines = page.lines();
        this.features = features;
        PageLines.PageHints hints = page.hints();
        this.documentTitle = hints.documentTitle().map(TitleFinder::plain).orElse("");
        this.firstLine = lines.isEmpty() ? "" : plain(lines.get(0).text());
        this.headline = hints.headline().map(TitleFinder::plain).orElse("");
        for (PageLine line : lines) {
            if (line.text().length() >= MIN && line.text().length() <= MAX) {
                occurrences.merge(line.text(), 1, Integer::sum);
            }
        }
    }

    /**
     * A headline.
     *
     * @param first its first line
     * @param end one past its last line
     */
    record Headline(int first, int end) {}

    /** The headline of a body that begins at line {@code bodyStart}; empty when no line looks like one. */
    Optional<Headline> find(int bodyStart, CharPairs pairs) {
        int best = -1;
        double bestScore = LEAST_SCORE;
        int from = Math.max(0, bodyStart - REACH);
        for (int i = 0; i < bodyStart; i++) {
            if (i > 0 && i < from) {
                continue;
            }
            double score = score(i, bodyStart, pairs);
            if (score > bestScore + 0.01) {
                best = i;
                bestScore = score;
            }
        }
        boolean shoulder = best >= 0
                && best + 1 < bodyStart
                && endsOpen(lines.get(best).text())
                && score(best + 1, bodyStart, pairs) > 0;
        best += shoulder ? 1 : 0;
        return best < 0 ? Optional.empty() : Optional.of(whole(best, bodyStart));
    }

    /** With the line before or after it, when the headline is broken over two. */
    private Headline whole(int line, int bodyStart) {
        if (isBroken(line, bodyStart) || isOpen(line, bodyStart)) {
            return new Headline(line, line + 2);
        }
        return line > 0 && isOpen(line - 1, line + 1) ? new Headline(line - 1, line + 1) : new Headline(line, line + 1);
    }

    /** Whether a title mark or quotation that a line opens is closed by the next one. */
    private boolean isOpen(int line, int bodyStart) {
        if (line + 1 >= bodyStart || lines.get(line + 1).text().length() > MAX || isFacts(line + 1)) {
            return false;
        }
        String text = lines.get(line).text();
        String next = lines.get(line + 1).text();
        return text.length() <= MAX && (opens(text, next, '《', '》') || opens(text, next, '“', '”'));
    }

    private static boolean opens(String text, String next, char opening, char closing) {
        int close = next.indexOf(closing);
        int open = next.indexOf(opening);
        return text.lastIndexOf(opening) > text.lastIndexOf(closing) && close >= 0 && (open < 0 || close < open);
    }

    /** Whether the headline goes on in the next line: both together stand as one line elsewhere on the page. */
    private boolean isBroken(int title, int bodyStart) {
        if (title + 1 >= bodyStart || isFacts(title + 1)) {
            return false;
        }
        String next = lines.get(title + 1).text();
        String both = plain(lines.get(title).text() + next);
        LineFeatures f = features[title + 1];
        boolean plausible = f.han() + letters(f) >= MIN && both.length() <= MAX;
        return plausible && (firstLine.startsWith(both) || documentTitle.startsWith(both) || headline.startsWith(both));
    }

    private double score(int i, int bodyStart, CharPairs bodyPairs) {
        PageLine line = lines.get(i);
        String text = line.text();
        LineFeatures f = features[i];
        if (f.han() + letters(f) < MIN
                || text.length() > MAX
                || f.isDateOnly()
                || f.marks().notices() > 0) {
            return -1;
        }
        if (f.marks().ends() + f.marks().buttons() > 0 && f.visible() < 16) {
            return -1;
        }
        if (isFacts(i) || (f.isSentence() && CaptionRules.isCaption(text))) {
            return -1;
        }
        double score = 2.5 * bodyPairs.share(text);
        score += line.role() == Role.HEADING ? 1.5 : 0;
        score += occurrences.getOrDefault(text, 1) > 1 ? 0.7 : 0;
        double facts = factsFollow(i, bodyStart);
        score += facts;
        score -= isUnderFacts(i) ? 1.0 : 0;
        score -= endsOpen(text) ? 1.5 : 0;
        String plain = text.length() >= LONG_ENOUGH ? plain(text) : "";
        score += i > 0 && isWithin(text, plain, firstLine) ? 1.5 : 0;
        score += i == 0 ? 0.6 : 0;
        score += isWithin(text, plain, headline) || isWithin(text, plain, documentTitle) ? 2.0 : 0;
        score -= line.linkShare() > 0.6 ? 1.0 : 0;
        score -= line.role() == Role.FRAME ? 0.8 : 0;
        score -= looksLikeMenu(text, f) ? (TitleText.endsChain(text) ? 0.5 : 2.0) : 0;
        score -= text.endsWith("。") || f.sentenceEnds() > 1 ? 1.0 : 0;
        score -= f.visible() >= SUBSTANTIAL ? 0 : facts == 1 ? 0.3 : 0.8;
        score -= TitleText.hasSiteName(text) ? 0.5 : 0;
        score -= 0.02 * Math.min(REACH, bodyStart - i);
        return score;
    }

    /** Date and source stand directly below the headline, or below a subtitle of it. */
    private double factsFollow(int i, int bodyStart) {
        for (int next = i + 1; next <= Math.min(i + 2, bodyStart - 1); next++) {
            if (isFacts(next) || features[next].isDateOnly()) {
                return next == i + 1 ? 1.0 : 0.6;
            }
        }
        return 0;
    }

    /** What stands under date and source, with a line above them that may be the headline, is a subtitle or subheading. */
    private boolean isUnderFacts(int i) {
        for (int above = i - 1; above >= Math.max(1, i - 3); above--) {
            if (isFacts(above) || features[above].isDateOnly()) {
                LineFeatures higher = features[above - 1];
                boolean menu = looksLikeMenu(lines.get(above - 1).text(), higher);
                return higher.han() + letters(higher) >= SUBSTANTIAL
                        && !menu
                        && higher.marks() == LineFeatures.Marks.NONE
                        && !isFacts(above - 1);
            }
        }
        return false;
    }

    /** A shoulder leads over to the headline below it: 四省市援藏干部:. */
    private static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return Punctuation.isColon(last) || last == '—';
    }

    private static int letters(LineFeatures f) {
        return 2 * (f.visible() - f.weight());
    }

    private boolean isFacts(int line) {
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

    private static boolean isWithin(String text, String plain, String whole) {
        return text.length() >= LONG_ENOUGH && !whole.isEmpty() && whole.contains(plain);
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean looksLikeMenu(String text, LineFeatures f) {
        boolean crumbs = text.indexOf('>') >= 0 || text.contains("»") || text.contains("›");
        boolean manyShortWords = f.spaces() >= 4 && f.han() > 0 && f.visible() / (f.spaces() + 1) <= 4;
        return crumbs || manyShortWords;
    }
}
