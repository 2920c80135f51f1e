package io.github.chuanliu.text;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Article.Quality;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.Published;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Fills an article with the facts that its body states. */
final class FactsReader {

    /**
     * What stands around the body.
     *
     * @param title the headline, empty when there is none
     * @param deck lines between headline and body
     * @param captions photo captions
     * @param published when the page was published
     * @param snapshotAt when an archive captured it
     * @param byline outlet and people behind the text
     */
    record Frame(
            String title,
            List<String> deck,
            List<String> captions,
            Published published,
            Optional<Instant> snapshotAt,
            Byline byline) {}

    private FactsReader() {}

    static Article read(Frame frame, String body, List<Article.Section> sections, Quality quality) {
        Anchor anchor = Anchor.of(frame.published(), frame.snapshotAt(), body);
        List<EventDate> dates = DateResolver.resolve(body, anchor);
        AgreementReader.Agreements agreements = AgreementReader.read(body);
        Byline byline = frame.byline();
        return new Article(
                frame.title(),
                frame.deck(),
                body,
                sections,
                frame.captions(),
                Language.of(body),
                frame.published(),
                frame.snapshotAt(),
                byline.outlet(),
                byline.originalOutlet(),
                byline.reporters(),
                byline.photographers(),
                byline.editor(),
                EventFinder.find(body, dates, anchor),
                dates,
                PeopleReader.read(body),
                agreements.titles(),
                agreements.untitled(),
                TopicReader.read(body),
                quality);
    }
}
