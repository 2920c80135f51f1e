package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a rule is asked only about sentences with one of its words must not cost a pair. */
class RulesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Lexer LEXER =
            new Lexer(new Lexicon(GAZETTEER), new Abbreviations(GAZETTEER), new CountyStems(GAZETTEER));
    private static final Rules RULES = new Rules(GAZETTEER, new Frameworks());

    @ParameterizedTest
    @ValueSource(strings = {"labelled-tuning.tsv", "labelled-test.tsv"})
    void proposeTheSameWhenEachIsAskedAboutEverySentence(String table) {
        for (List<String> row : Tables.rows(table)) {
            String body = ArticleFixture.caseText(row.get(0)).body();
            Discourse some = new Discourse(Optional.empty(), Optional.empty());
            Discourse all = new Discourse(Optional.empty(), Optional.empty());
            for (Sentence sentence : sentences(body)) {
                some.enter(sentence);
                RULES.read(sentence, some);
                some.leave(sentence);
                all.enter(sentence);
                RULES.inOrder().forEach(rule -> rule.read(sentence, all));
                all.leave(sentence);
            }
            assertThat(pairs(some)).as(body).isEqualTo(pairs(all));
        }
    }

    private static Set<String> pairs(Discourse discourse) {
        return discourse.candidates().stream()
                .filter(pair -> !PairCollector.isRepeated(pair, discourse.candidates()))
                .map(pair -> pair.relation() + " " + pair.from().region().code() + " "
                        + pair.to().region().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Sentence> sentences(String body) {
        Optional<Region> home = Optional.empty();
        List<Token> named = MentionResolver.resolve(
                LEXER.read(body), new Home(home, "", Optional.empty()), new ArrayList<>(), body);
        return Sentences.of(body, Deixis.resolve(named, body, new OwnRegions(home, named, body, GAZETTEER)), List.of());
    }
}
