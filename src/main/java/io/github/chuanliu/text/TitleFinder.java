package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLine.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Picks the headline among the lines above the body by several weak signs that rarely lie together. */
final class TitleFinder {

    /** How far above the body a headline may stand, in lines. */
    private static final int REACH = 60;

    /** A headline has at least one strong sign or two weak ones. */
    private static final double LEAST_SCORE = 0.5;
    /** Words of menus and sections are shorter. */
    static final int SUBSTANTIAL = 8;

    static final int MIN = 4;
    static final int MAX = 120;
    /** Shorter lines are part of longer ones by chance. */
    private static final int LONG_ENOUGH = 6;

    private final List<PageLine> lines;
    private final LineFeatures[] features;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final FactsBeside facts;
    private final BrokenHeadline broken;
    private final String documentTitle;
    private final String headline;
    private final String firstLine;

    TitleFinder(PageLines page, LineFeatures[] features) {
        this.lines = page.lines();
        this.features = features;
        PageLines.PageHints hints = page.hints();
        this.documentTitle = hints.documentTitle().map(TitleText::plain).orElse("");
        this.firstLine = lines.isEmpty() ? "" : TitleText.plain(lines.get(0).text());
        this.headline = hints.headline().map(TitleText::plain).orElse("");
        this.facts = new FactsBeside(lines, features);
        this.broken = new BrokenHeadline(lines, features, facts, List.of(firstLine, documentTitle, headline));
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
        return best < 0 ? Optional.empty() : Optional.of(broken.whole(best, bodyStart));
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
        if (facts.at(i)
                || ((f.isSentence() || isCredit(text) || CaptionRules.isScene(text)) && CaptionRules.isCaption(text))) {
            return -1;
        }
        double score = 2.5 * bodyPairs.share(text);
        score += line.role() == Role.HEADING ? 1.5 : 0;
        score += occurrences.getOrDefault(text, 1) > 1 ? 0.7 : 0;
        double below = facts.follow(i, bodyStart);
        score += below;
        score -= facts.standOver(i) ? 1.0 : 0;
        score -= endsOpen(text) ? 1.5 : 0;
        String plain = text.length() >= LONG_ENOUGH ? TitleText.plain(text) : "";
        score += i > 0 && isWithin(text, plain, firstLine) ? 1.5 : 0;
        score += i == 0 ? 0.6 : 0;
        score += isWithin(text, plain, headline) || isWithin(text, plain, documentTitle) ? 2.0 : 0;
        score -= line.linkShare() > 0.6 ? 1.0 : 0;
        score -= line.role() == Role.FRAME ? 0.8 : 0;
        score -= looksLikeMenu(text, f) ? (TitleText.endsChain(text) ? 0.5 : 2.0) : 0;
        score -= text.endsWith("。") || f.sentenceEnds() > 1 ? 1.0 : 0;
        score -= f.visible() >= SUBSTANTIAL ? 0 : below == 1 ? 0.3 : 0.8;
        score -= TitleText.hasSiteName(text) ? 0.5 : 0;
        score -= 0.02 * Math.min(REACH, bodyStart - i);
        return score;
    }

    /** 新华社记者 某某 摄 may stand where a headline does. */
    private static boolean isCredit(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '摄' || last == '攝';
    }

    /** A shoulder leads over to the headline below it: 四省市援藏干部:. */
    private static boolean endsOpen(String text) {
        char last = text.charAt(text.length() - 1);
        return Punctuation.isColon(last) || last == '—';
    }

    static int letters(LineFeatures f) {
        return 2 * (f.visible() - f.weight());
    }

    private static boolean isWithin(String text, String plain, String whole) {
        return text.length() >= LONG_ENOUGH && !whole.isEmpty() && whole.contains(plain);
    }

    static boolean looksLikeMenu(String text, LineFeatures f) {
        boolean crumbs = text.indexOf('>') >= 0 || text.contains("»") || text.contains("›");
        boolean manyShortWords = f.spaces() >= 4 && f.han() > 0 && f.visible() / (f.spaces() + 1) <= 4;
        return crumbs || manyShortWords;
    }
}
