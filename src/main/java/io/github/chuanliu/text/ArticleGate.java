package io.github.chuanliu.text;

import io.github.chuanliu.article.Extraction.Rejected;
import io.github.chuanliu.article.RejectReason;
import io.github.chuanliu.text.ExtractionTrace.LineKind;
import java.util.List;
import java.util.Optional;

/** Whether what was cut out of a page is an article at all. */
final class ArticleGate {

    /** Paragraphs longer than this on average are no teasers: a chronicle has dates between its paragraphs too. */
    private static final int TEASER = 110;
    /** A list has at least so many entries. */
    private static final int FEWEST_ENTRIES = 3;
    /** The summary under the lead of a home page is shorter. */
    private static final int LEAD = 200;

    /** A sentence that reports something has a dozen characters. */
    private static final int SHORTEST = 12;

    /** What a special topic says of itself is shorter. */
    private static final int INTRODUCTION = 100;

    private static final int MANY_LINKS = 8;
    /** Names of sections are shorter. */
    private static final int HEADLINE = 5;

    private static final double ALL_LINK = 0.9;

    private final ExtractionLimits limits;

    ArticleGate(ExtractionLimits limits) {
        this.limits = limits;
    }

    /** Why it is none; empty when it is one. */
    Optional<Rejected> check(PageReading reading) {
        int paragraphs = 0;
        int visible = 0;
        int sentences = 0;
        for (int i = 0; i < reading.page().lines().size(); i++) {
            if (reading.kind(i) != LineKind.BODY) {
                continue;
            }
            LineFeatures features = reading.features(i);
            paragraphs++;
            visible += features.weight();
            sentences += features.sentenceEnds() > 0 ? 1 : 0;
        }
        if (visible > limits.maxBodyChars()) {
            return Optional.of(new Rejected(
                    RejectReason.TOO_LARGE,
                    "the body has " + visible + " characters, the limit is " + limits.maxBodyChars()));
        }
        if (visible < limits.minBodyChars() && !(visible >= SHORTEST && isFramed(reading))) {
            return none("the longest run of sentences has " + visible + " characters, an article has at least "
                    + limits.minBodyChars());
        }
        if (sentences == 0) {
            return none("no line of the page is a sentence");
        }
        int linked = linkedEntries(reading);
        if (linked >= FEWEST_ENTRIES && 2 * linked >= sentences) {
            return none("the page is a list of " + linked + " linked entries");
        }
        if (leadsElsewhere(reading) && visible < LEAD) {
            return none("the headline over " + visible + " characters leads to another page");
        }
        int links = links(reading);
        if (visible < INTRODUCTION && links >= MANY_LINKS && !isDated(reading)) {
            return none(visible + " characters without a date stand beside " + links + " links");
        }
        int dated = datedEntries(reading);
        boolean teasers = visible < TEASER * Math.max(1, sentences);
        if (teasers && dated >= 3 && 2 * dated >= paragraphs) {
            return none("the page is a list of " + dated + " dated entries");
        }
        return Optional.empty();
    }

    /** Whether headline, facts and whole sentences stand around a short text as around an article. */
    private static boolean isFramed(PageReading reading) {
        List<String> body = reading.texts(LineKind.BODY);
        return reading.title().isPresent()
                && !body.isEmpty()
                && body.stream().allMatch(Punctuation::endsSentence)
                && reading.texts(LineKind.META).stream()
                        .anyMatch(line -> ClockTime.in(line).isPresent());
    }

    /** Headlines that are links, among the paragraphs. */
    private static int linkedEntries(PageReading reading) {
        int linked = 0;
        for (int i = reading.segment().first(); i < reading.segment().end(); i++) {
            boolean link = reading.page().lines().get(i).linkShare() > ALL_LINK;
            linked += link
                            && reading.kind(i) == LineKind.BODY
                            && reading.features(i).weight() >= SHORTEST
                    ? 1
                    : 0;
        }
        return linked;
    }

    /** Whether the headline is a link, as the lead of a home page is. */
    private static boolean leadsElsewhere(PageReading reading) {
        for (int i = reading.segment().first() - 1; i >= 0; i--) {
            if (reading.kind(i) == LineKind.TITLE) {
                return reading.page().lines().get(i).linkShare() > ALL_LINK;
            }
        }
        return false;
    }

    /** Headlines of other pages. */
    private static int links(PageReading reading) {
        int links = 0;
        for (int i = 0; i < reading.page().lines().size(); i++) {
            boolean link = reading.page().lines().get(i).linkShare() > ALL_LINK;
            links += link && reading.features(i).weight() >= HEADLINE ? 1 : 0;
        }
        return links;
    }

    private static boolean isDated(PageReading reading) {
        return reading.page().hints().published().isPresent()
                || reading.texts(LineKind.META).stream()
                        .anyMatch(line -> ClockTime.in(line).isPresent());
    }

    /** Lines of a date, with or without a source, between the paragraphs, as in lists of articles. */
    private static int datedEntries(PageReading reading) {
        int dated = 0;
        for (int i = reading.segment().first();
                i < Math.min(reading.page().lines().size(), reading.segment().end() + 2);
                i++) {
            LineFeatures features = reading.features(i);
            boolean date = features.isDateOnly()
                    || (features.visible() <= 60
                            && !features.isSentence()
                            && ClockTime.in(reading.page().lines().get(i).text())
                                    .isPresent());
            dated += date ? 1 : 0;
        }
        return dated;
    }

    private static Optional<Rejected> none(String message) {
        return Optional.of(new Rejected(RejectReason.NOT_AN_ARTICLE, message));
    }
}
