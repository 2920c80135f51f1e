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

    /** The line that is the headline of a body that begins at line {@code bodyStart}; empty when none looks like it. */
    Optional<Integer> find(int bodyStart, CharPairs pairs) {
        int best = -1;
        double bestScore = 1.2;
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
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Whether the headline goes on in the next line: both together stand as one line elsewhere on the page. */
    boolean isBroken(int title, int bodyStart) {
        if (title + 1 >= bodyStart || isFacts(title + 1)) {
            return false;
        }
        String next = lines.get(title + 1).text();
        String both = plain(lines.get(title).text() + next);
        boolean plausible = next.length() >= MIN && both.length() <= MAX;
        return plausible && (firstLine.startsWith(both) || documentTitle.startsWith(both) || headline.startsWith(both));
    }

    private double score(int i, int bodyStart, CharPairs bodyPairs) {
        PageLine line = lines.get(i);
        String text = line.text();
        LineFeatures f = features[i];
        if (f.visible() < MIN
                || text.length() > MAX
                || f.isDateOnly()
                || f.marks().notices() > 0) {
            return -1;
        }
        if (f.marks().ends() + f.marks().buttons() > 0 && f.visible() < 16) {
            return -1;
        }
        if (isFacts(i)) {
            return -1;
        }
        double score = 2.5 * bodyPairs.share(text);
        score += line.role() == Role.HEADING ? 1.5 : 0;
        score += occurrences.getOrDefault(text, 1) > 1 ? 0.7 : 0;
        score += factsFollow(i, bodyStart) ? 1.0 : 0;
        String plain = text.length() >= LONG_ENOUGH ? plain(text) : "";
        score += i > 0 && isWithin(text, plain, firstLine) ? 1.5 : 0;
        score += i == 0 ? 0.6 : 0;
        score += isWithin(text, plain, headline) || isWithin(text, plain, documentTitle) ? 2.0 : 0;
        score -= line.linkShare() > 0.6 ? 1.0 : 0;
        score -= line.role() == Role.FRAME ? 0.8 : 0;
        score -= looksLikeMenu(text, f) ? 2.0 : 0;
        score -= text.endsWith("。") || f.sentenceEnds() > 1 ? 1.0 : 0;
        score -= f.visible() < 8 ? 0.8 : 0;
        score -= TitleText.hasSiteName(text) ? 0.5 : 0;
        score -= 0.02 * Math.min(REACH, bodyStart - i);
        return score;
    }

    private boolean factsFollow(int i, int bodyStart) {
        for (int next = i + 1; next <= Math.min(i + 2, bodyStart - 1); next++) {
            if (isFacts(next) || features[next].isDateOnly()) {
                return true;
            }
        }
        return false;
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
