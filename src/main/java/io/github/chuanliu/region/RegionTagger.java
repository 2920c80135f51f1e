package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.RegionTags;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Tags articles with regions and region pairs. Thread-safe: everything it keeps is read-only. */
public final class RegionTagger {

    /** A sentence without any of these says nothing about regions. */
    private static final long OF_REGIONS = WordClass.bits(EnumSet.of(
            WordClass.PLACE,
            WordClass.GROUP,
            WordClass.STRATEGY,
            WordClass.BOTH,
            WordClass.ALL3,
            WordClass.ALL4,
            WordClass.SIGN));

    /** Visitors who give something need not be named again: 代表团向当地小学捐出图书. */
    private static final long GIFTS = WordClass.bits(EnumSet.of(WordClass.DELEG, WordClass.AID));

    private final TraditionalCharacters traditional = new TraditionalCharacters();
    private final Gazetteer gazetteer;
    private final Lexer lexer;
    private final CountyStems stems;
    private final Outlets outlets;
    private final RegionHistory history;
    private final ShortForms shortForms;
    private final CorpsUnits corpsUnits;
    private final Rules rules;
    private final PairCollector collector;

    private RegionTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Frameworks frameworks = new Frameworks();
        stems = new CountyStems(gazetteer);
        lexer = new Lexer(new Lexicon(gazetteer), new Abbreviations(gazetteer), stems);
        outlets = new Outlets(gazetteer);
        history = gazetteer.history();
        shortForms = new ShortForms(gazetteer);
        corpsUnits = new CorpsUnits(gazetteer);
        rules = new Rules(gazetteer, frameworks);
        collector = new PairCollector(frameworks);
    }

    /** A tagger over the vendored tables. */
    public static RegionTagger withDefaults() {
        return with(Gazetteer.load());
    }

    /** A tagger over a gazetteer that is loaded already. */
    public static RegionTagger with(Gazetteer gazetteer) {
        return new RegionTagger(gazetteer);
    }

    /** The regions, pairs, places and officials of an article. */
    public RegionTags tag(Article article) {
        Article simplified = traditional.simplify(article);
        return TraditionalCharacters.asPrinted(tags(simplified, read(simplified)), simplified, article);
    }

    /** The tags with all that led to them. */
    public TaggingTrace explain(Article article) {
        Article simplified = traditional.simplify(article);
        Reading reading = read(simplified);
        String body = article.body();
        return new TaggingTrace(
                TraditionalCharacters.asPrinted(tags(simplified, reading), simplified, article),
                reading.discourse().home().map(Region::code),
                Explanation.mentions(body, reading.tokens()),
                reading.open(),
                Explanation.proposals(body, reading.discourse().candidates()),
                Explanation.rejected(body, reading.discourse()));
    }

    /**
     * What reading an article left behind.
     *
     * @param named tokens that name regions in so many words
     * @param tokens the same with 我省 and the like resolved
     * @param open names that stayed open
     */
    private record Reading(
            Tokens named, Tokens tokens, List<Sentence> sentences, Discourse discourse, List<String> open) {}

    private Reading read(Article article) {
        String body = article.body();
        Optional<Region> home = outlets.home(article);
        List<String> open = new ArrayList<>();
        Home place = new Home(home, outlets.placeLabel(article), ArticleYear.of(article));
        Tokens resolved = MentionResolver.resolve(stems.add(lexer.read(body), body), place, open, body);
        Tokens named = history.at(corpsUnits.add(shortForms.add(resolved, body), body), place.year());
        if (home.isEmpty() && outlets.isUnknown(article)) {
            home = Deixis.venueHome(named, body)
                    .or(() -> new OwnRegions(Optional.empty(), named, body, gazetteer).speaking());
        }
        if (home.isEmpty()) {
            home = SpeakersHome.of(named, body);
        }
        Discourse discourse = new Discourse(home, ArticleYear.of(article));
        headline(article, home).ifPresent(discourse::expect);
        Tokens tokens = KnownPeople.add(
                Deixis.resolve(named, body, new OwnRegions(home, named, body, gazetteer)), article, home);
        List<Sentence> sentences = Sentences.of(body, tokens, article.sections());
        for (Sentence sentence : sentences) {
            if (sentence.size() == 0) {
                continue;
            }
            discourse.enter(sentence);
            if (speaksOfRegions(sentence) || mayPay(sentence, discourse) || mayIssue(sentence)) {
                rules.read(sentence, discourse);
            }
            discourse.leave(sentence);
        }
        return new Reading(named, tokens, sentences, discourse, open);
    }

    /** 签订协作协议。安排帮扶资金2800万元: what those who have signed agreed to pay. */
    private static boolean mayPay(Sentence sentence, Discourse discourse) {
        return sentence.has(WordClass.AID)
                && discourse.proposals().last(Relation.AGREEMENT).isPresent();
    }

    /** 《苏州市与宜春市对口合作计划》印发: only the title names them. */
    private static boolean mayIssue(Sentence sentence) {
        return sentence.namesInTitle() && sentence.has(WordClass.ARRANGE);
    }

    private static boolean speaksOfRegions(Sentence sentence) {
        return sentence.hasAny(OF_REGIONS) || (sentence.kinds() & GIFTS) == GIFTS;
    }

    /** The visit that the headline announces, so that the body can go on with 代表团. */
    private Optional<Candidate> headline(Article article, Optional<Region> home) {
        if (article.title().isEmpty() && article.deck().isEmpty()) {
            return Optional.empty();
        }
        String text = article.title() + "\n" + String.join("\n", article.deck());
        List<Token> named = MentionResolver.resolve(
                stems.add(lexer.read(text), text),
                new Home(home, outlets.placeLabel(article), ArticleYear.of(article)),
                new ArrayList<>(),
                text);
        Discourse discourse = new Discourse(home, ArticleYear.of(article));
        for (Sentence sentence : Sentences.of(
                text, Deixis.resolve(named, text, new OwnRegions(home, named, text, gazetteer)), List.of())) {
            rules.read(sentence, discourse);
        }
        return discourse.candidates().stream()
                .filter(candidate -> candidate.relation() == Relation.VISIT)
                .findFirst();
    }

    private RegionTags tags(Article article, Reading reading) {
        List<RegionPair> pairs = collector.collect(article, reading.discourse().candidates());
        return new RegionTags(
                RegionCounts.of(reading.named().mentions()),
                pairs,
                places(article.body(), reading, pairs),
                Sides.of(
                        article,
                        reading.tokens(),
                        pairs,
                        new OwnRegions(reading.discourse().home(), reading.tokens(), article.body(), gazetteer)));
    }

    private static List<Place> places(String body, Reading reading, List<RegionPair> pairs) {
        boolean visit = pairs.stream().anyMatch(pair -> pair.relation() == Relation.VISIT);
        List<Place> visited = visit ? Sites.visited(reading.sentences()) : List.of();
        return visited.isEmpty() ? Sites.named(body, reading.named().mentions()) : visited;
    }
}
