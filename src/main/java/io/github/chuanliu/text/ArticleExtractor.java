package io.github.chuanliu.text;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Article.Quality;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.Published;
import io.github.chuanliu.text.ExtractionTrace.Line;
import io.github.chuanliu.text.ExtractionTrace.LineKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the article out of a page and reads the facts that the page states. Pure and safe to share between threads; every
 * page gives an {@link Extraction}, whatever its bytes, in time and memory proportional to its size.
 */
public final class ArticleExtractor {

    /** Facts are looked for in this many lines above the headline and below the body. */
    private static final int ABOVE = 4;

    private static final int BELOW = 6;

    private final PageDecoder decoder;
    private final ArticleGate gate;
    private final ExtractionLimits limits;

    public ArticleExtractor(ExtractionLimits limits) {
        this.limits = limits;
        this.decoder = new PageDecoder(limits.maxPageBytes());
        this.gate = new ArticleGate(limits);
    }

    public static ArticleExtractor withDefaults() {
        return new ArticleExtractor(ExtractionLimits.defaults());
    }

    /** The article on the page, or why there is none. */
    public Extraction extract(PageSnapshot page) {
        PageDecoder.Decoded decoded = decoder.decode(page);
        return decoded instanceof PageDecoder.Decoded.Text text
                ? extraction(page, text, read(page, text))
                : refusal(decoded);
    }

    /** The same extraction with the reasons for it, line by line. */
    public ExtractionTrace explain(PageSnapshot page) {
        PageDecoder.Decoded decoded = decoder.decode(page);
        if (decoded instanceof PageDecoder.Decoded.Text text) {
            PageReading reading = read(page, text);
            return new ExtractionTrace(extraction(page, text, reading), text.charset(), lines(reading));
        }
        return new ExtractionTrace(refusal(decoded), "", List.of());
    }

    private static Extraction.Rejected refusal(PageDecoder.Decoded decoded) {
        PageDecoder.Decoded.Refused refused = (PageDecoder.Decoded.Refused) decoded;
        return new Extraction.Rejected(refused.reason(), refused.message());
    }

    /**
     * Reads a text that is a body already, as the {@code tag} command gets it.
     *
     * @param outlet the outlet that published it, if known
     * @param body paragraphs separated by {@code \n}; kept as it is
     */
    public Article readBody(Optional<String> outlet, String body) {
        String readable = body.length() > limits.maxBodyChars() ? body.substring(0, limits.maxBodyChars()) : body;
        Byline found = Byline.read(List.of(), readable, List.of(), Optional.empty());
        Byline byline = new Byline(
                outlet,
                found.originalOutlet().or(() -> outlet),
                found.reporters(),
                found.photographers(),
                found.editor());
        FactsReader.Frame frame =
                new FactsReader.Frame("", List.of(), List.of(), new Published.Unknown(), Optional.empty(), byline);
        return FactsReader.read(
                frame, readable, List.of(), QualitySignals.of(readable, readable, readable.length(), 0));
    }

    private static PageReading read(PageSnapshot page, PageDecoder.Decoded.Text text) {
        boolean html = HtmlSniffer.isHtml(page.contentType(), text.text());
        return new PageReading(html ? HtmlLines.read(text.text()) : TextLines.read(text.text()));
    }

    private Extraction extraction(PageSnapshot page, PageDecoder.Decoded.Text text, PageReading reading) {
        Optional<Extraction.Rejected> rejected = gate.check(reading);
        if (rejected.isPresent()) {
            return rejected.get();
        }
        List<String> paragraphs = reading.texts(LineKind.BODY);
        String body = String.join("\n", paragraphs);
        String title = title(reading);
        List<String> captions = List.copyOf(new LinkedHashSet<>(reading.texts(LineKind.CAPTION)));
        FactLines facts = reading.factLines(ABOVE, BELOW);
        Byline byline =
                Byline.read(facts.all(), body, captions, reading.page().hints().source());
        Published published = PublishedReader.read(facts, reading.page().hints().published(), page.url());
        Optional<Instant> snapshotAt = SnapshotTime.read(reading.page().lines());
        FactsReader.Frame frame =
                new FactsReader.Frame(title, reading.texts(LineKind.DECK), captions, published, snapshotAt, byline);
        Quality quality = QualitySignals.of(text.text(), body, visible(reading), reading.repeatedChars());
        return new Extraction.Extracted(FactsReader.read(frame, body, Briefs.sections(title, paragraphs), quality));
    }

    private static String title(PageReading reading) {
        return reading.title()
                .or(() -> reading.page().hints().headline().map(TitleText::clean))
                .or(() -> reading.page().hints().documentTitle().map(TitleText::clean))
                .orElse("");
    }

    private static long visible(PageReading reading) {
        long visible = 0;
        for (int i = 0; i < reading.page().lines().size(); i++) {
            visible += reading.features(i).visible();
        }
        return visible;
    }

    private static List<Line> lines(PageReading reading) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < reading.page().lines().size(); i++) {
            lines.add(new Line(
                    i,
                    reading.kind(i),
                    reading.score(i),
                    reading.reason(i),
                    reading.page().lines().get(i).text()));
        }
        return lines;
    }
}
