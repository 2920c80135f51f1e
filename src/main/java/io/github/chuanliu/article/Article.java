package io.github.chuanliu.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The article of one page and the facts that the page states about it. Every {@link Span} points into {@code body}.
 *
 * @param title the headline, on one line
 * @param deck lines between headline and body: shoulder, subtitle, summary
 * @param body paragraphs joined with {@code \n}
 * @param sections the briefs of a multi-brief page; empty when the page is one article
 * @param captions photo captions, unique, in order; never part of the body
 * @param language BCP 47, such as {@code zh-Hans}
 * @param published when the page says that it was published
 * @param snapshotAt when an archive page says that it was captured, if it does; weaker than {@code published}
 * @param outlet the source label of the page (来源), if it states one
 * @param originalOutlet whose text it is, by label or dateline, if either says so
 * @param reporters names of reporters, in order
 * @param photographers names of photographers, in order
 * @param editor the responsible editor, if named
 * @param event the dates of the reported event, if the text gives any
 * @param dates every date expression of the body, resolved as far as the page allows, in order
 * @param people every person named with an office, and bare lists of attendants, in order of first mention
 * @param agreements titles of signed agreements, verbatim with 《》, unique, in order
 * @param untitledAgreements agreements that were signed but whose titles are not given
 * @param topics subjects of cooperation
 * @param quality what extraction did to the page
 */
public record Article(
        String title,
        List<String> deck,
        String body,
        List<Section> sections,
        List<String> captions,
        String language,
        Published published,
        Optional<Instant> snapshotAt,
        Optional<String> outlet,
        Optional<String> originalOutlet,
        List<String> reporters,
        List<String> photographers,
        Optional<String> editor,
        Optional<EventDate> event,
        List<EventDate> dates,
        List<Person> people,
        List<String> agreements,
        List<UntitledAgreement> untitledAgreements,
        List<Topic> topics,
        Quality quality) {

    public Article {
        deck = List.copyOf(deck);
        sections = List.copyOf(sections);
        captions = List.copyOf(captions);
        reporters = List.copyOf(reporters);
        photographers = List.copyOf(photographers);
        dates = List.copyOf(dates);
        people = List.copyOf(people);
        agreements = List.copyOf(agreements);
        untitledAgreements = List.copyOf(untitledAgreements);
        topics = List.copyOf(topics);
    }

    /**
     * One brief of a multi-brief page.
     *
     * @param title headline of the brief; empty when it has none
     * @param span its paragraphs, headline included
     */
    public record Section(String title, Span span) {}

    /**
     * A person as the text names them.
     *
     * @param name the name alone, minority names with ·
     * @param title the office as stated; a list 甲、乙、丙 under one title shares it; absent in bare lists of attendants
     * @param span where the name stands first
     */
    public record Person(String name, Optional<String> title, Span span) {}

    /**
     * An agreement reported as signed without its title.
     *
     * @param span the clause that says so
     * @param kind the kind as stated, such as 战略合作框架协议
     * @param count how many of the kind, at least 1
     */
    public record UntitledAgreement(Span span, String kind, int count) {}

    /**
     * A subject of cooperation.
     *
     * @param phrase as the text says it
     * @param code one of the codes listed in {@code docs/topics.md}
     */
    public record Topic(String phrase, String code) {}

    /**
     * What extraction did to the page; signals for the reader, never a filter.
     *
     * @param pageChars length of the decoded page, in code points
     * @param bodyChars length of the body, in code points
     * @param shareKept body as a share of the page's visible text, 0 to 1
     * @param duplicateShare repeated paragraphs that were dropped, as a share of all paragraph text, 0 to 1
     * @param punctuationShare sentence punctuation per character of the body, 0 to 1
     */
    public record Quality(
            int pageChars, int bodyChars, double shareKept, double duplicateShare, double punctuationShare) {}
}
