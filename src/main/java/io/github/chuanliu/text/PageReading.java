package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;
import java.util.List;
import java.util.Optional;

/** Decides for every line of a page what it is: headline, deck, body, caption, facts, or something else. */
final class PageReading {

    /** So many characters of the body say what it is about. */
    private static final int ENOUGH_BODY = 4000;

    private static final int LONGEST_QUESTION = 40;
    private static final int LEAD = 60;

    private final ScoredLines lines;
    private final LineLabels labels;
    private final Segment segment;
    private final SegmentHeader header;
    private final TitleFinder titles;
    private final Optional<TitleFinder.Headline> headline;
    private final long repeatedChars;

    PageReading(PageLines page) {
        this.labels = new LineLabels(page.lines());
        this.lines = new ScoredLines(page, labels);
        this.segment = lines.segment();
        SegmentLines inside = new SegmentLines(lines, labels, segment);
        inside.sort();
        this.repeatedChars = inside.repeatedChars();
        this.header = new SegmentHeader(lines, labels, segment);
        header.adjust();
        new Signature(lines, labels, segment).keep();
        CharPairs body = CharPairs.of(String.join("\n", texts(LineKind.BODY)), ENOUGH_BODY);
        this.titles = new TitleFinder(page, lines.features());
        this.headline = titles.find(header.bodyStart(), body).or(this::question);
        classifyAbove(body);
    }

    /** Where nothing above the body is a headline, a question that opens it is one. */
    private Optional<TitleFinder.Headline> question() {
        int first = header.bodyStart();
        if (first + 1 >= segment.end() || lines.text(first).length() > LONGEST_QUESTION) {
            return Optional.empty();
        }
        String text = lines.text(first);
        boolean asks = text.endsWith("？") || text.endsWith("?");
        boolean paragraph =
                labels.is(first + 1, LineKind.BODY) && lines.features(first + 1).visible() > LEAD;
        return asks && paragraph ? Optional.of(new TitleFinder.Headline(first, first + 1)) : Optional.empty();
    }

    private void classifyAbove(CharPairs body) {
        int bodyStart = header.bodyStart();
        int from = headline.map(TitleFinder.Headline::end).orElse(Math.max(0, bodyStart - 6));
        String title = headline.map(found -> lines.text(found.first())).orElse("");
        headline.ifPresent(found -> {
            for (int i = found.first(); i < found.end(); i++) {
                labels.set(i, LineKind.TITLE, i == found.first() ? "headline" : "headline, second line");
            }
        });
        for (int i = from; i < bodyStart; i++) {
            String text = lines.text(i);
            if (text.equals(title)) {
                labels.set(i, LineKind.REPEATED, "headline again");
            } else if (lines.judge(i).isPageFacts()) {
                labels.set(i, LineKind.META, "facts about the page");
            } else if (labels.is(i, LineKind.CAPTION) || lines.isCaption(i)) {
                labels.set(i, LineKind.CAPTION, "credit or caption");
            } else if (headline.isPresent() && lines.judge(i).isDeck(body)) {
                labels.set(i, LineKind.DECK, "between headline and body");
            }
        }
        for (int i = segment.first(); i < segment.end(); i++) {
            if (labels.is(i, LineKind.BODY) && !title.isEmpty() && lines.text(i).equals(title)) {
                labels.set(i, LineKind.REPEATED, "headline again");
            }
        }
    }

    List<String> texts(LineKind kind) {
        return labels.texts(kind);
    }

    Optional<String> title() {
        return headline.map(found -> TitleText.clean(String.join(" ", texts(LineKind.TITLE))))
                .map(title -> TitleText.withoutMarks(title, page().hints().documentTitle()));
    }

    /** Lines that may state facts about the page; so many above the headline and below the body. */
    FactLines factLines(int above, int below) {
        int title = headline.map(TitleFinder.Headline::first).orElse(segment.first());
        return FactLines.around(lines, labels, segment, new FactLines.Reach(title, above, below));
    }

    PageLines page() {
        return lines.page();
    }

    Segment segment() {
        return segment;
    }

    double score(int line) {
        return lines.score(line);
    }

    LineFeatures features(int line) {
        return lines.features(line);
    }

    LineKind kind(int line) {
        return labels.kind(line);
    }

    String reason(int line) {
        return labels.reason(line);
    }

    long repeatedChars() {
        return repeatedChars;
    }
}
