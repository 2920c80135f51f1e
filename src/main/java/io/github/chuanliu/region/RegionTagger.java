package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.RegionTags.RegionCount;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags articles with regions and region pairs. Thread-safe: everything it keeps is read-only. */
public final class RegionTagger {

    private final Lexer lexer;
    private final Outlets outlets;
    private final List<Rule> rules;
    private final PairCollector collector;

    private RegionTagger(Gazetteer gazetteer) {
        Frameworks frameworks = new Frameworks();
        lexer = new Lexer(new Lexicon(gazetteer), new Abbreviations(gazetteer));
        outlets = new Outlets(gazetteer);
        rules = List.of(
                new VisitRule(),
                new ReceptionRule(),
                new CircumstanceRule(),
                new AidRule(gazetteer, frameworks),
                new SigningRule(),
                new JointRule());
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

    public RegionTags tag(Article article) {
        return explain(article).tags();
    }

    /** The tags with all that led to them. */
    public TaggingTrace explain(Article article) {
        String body = article.body();
        Optional<Region> home = outlets.home(article);
        List<String> open = new ArrayList<>();
        List<Token> named = MentionResolver.resolve(lexer.read(body), home, open, body);
        Discourse discourse = new Discourse(home, named);
        List<Token> tokens = Deixis.resolve(named, discourse);
        for (Sentence sentence : Sentences.of(body, tokens, article.sections())) {
            discourse.enter(sentence);
            for (Rule rule : rules) {
                rule.read(sentence, discourse);
            }
            discourse.leave(sentence);
        }
        List<RegionPair> pairs = collector.collect(article, discourse.candidates());
        RegionTags tags = new RegionTags(counts(named), pairs, Sites.of(body, named), Sides.of(article, tokens, pairs));
        return new TaggingTrace(
                tags,
                home.map(Region::code),
                mentions(body, tokens),
                open,
                proposals(body, discourse.candidates()),
                discourse.rejected());
    }

    private static List<RegionCount> counts(List<Token> tokens) {
        Map<Region, Integer> counts = new LinkedHashMap<>();
        for (Token token : tokens) {
            token.regions().forEach(region -> counts.merge(region, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new RegionCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(RegionCount::count).reversed())
                .toList();
    }

    private static List<TaggingTrace.Mention> mentions(String body, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.regions().isEmpty())
                .map(token -> new TaggingTrace.Mention(
                        body.substring(token.start(), token.end()),
                        new Span(token.start(), token.end()),
                        token.regions().stream().map(Region::code).toList()))
                .toList();
    }

    private static List<TaggingTrace.Proposal> proposals(String body, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new TaggingTrace.Proposal(
                        candidate.rule(),
                        candidate.relation() + " " + candidate.from().region().code() + ">"
                                + candidate.to().region().code(),
                        candidate.strength(),
                        candidate.evidence(),
                        candidate.evidence().of(body)))
                .toList();
    }
}
