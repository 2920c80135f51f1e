package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A与B共建, 川渝合作, 两地携手: regions named together that a joint predicate follows. */
final class JointRule implements Rule {

    private static final String NAME = "joint act";

    private static final long COUNTED =
            WordClass.bits(EnumSet.of(WordClass.BOTH, WordClass.ALL3, WordClass.ALL4, WordClass.ALL5));

    private static final long JOINT = WordClass.bits(EnumSet.of(WordClass.COOP, WordClass.MEET));

    private static final long PREDICATES = JOINT | WordClass.ARRANGE.bit();

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.COOP, WordClass.MEET, WordClass.ARRANGE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (mayJoin(sentence)) {
            for (Chains.Chain chain : Chains.before(sentence, discourse, PREDICATES)) {
                joint(sentence, chain, discourse);
            }
        }
    }

    /**
     * Two parties need two names, a word for both, or 与 before the one that is named; and setting something up is joint only
     * where they are counted, also inside one name (京津冀三地), or where organs issue one paper.
     */
    private static boolean mayJoin(Sentence sentence) {
        if (sentence.hasAny(COUNTED)) {
            return true;
        }
        boolean two = sentence.regions().size() > 1 || (!sentence.regions().isEmpty() && sentence.has(WordClass.CONJ));
        boolean arranged =
                sentence.has(WordClass.ARRANGE) && (sentence.has(WordClass.OFFICE) || sentence.has(WordClass.GROUP));
        return two && (arranged || sentence.hasAny(JOINT));
    }

    private static void joint(Sentence sentence, Chains.Chain chain, Discourse discourse) {
        int predicate = JointPredicate.after(sentence, chain.end());
        if (predicate < 0 || sentence.between(chain.end(), predicate, WordClass.AIDTO)) {
            return;
        }
        boolean openList =
                sentence.body().startsWith("等", sentence.get(chain.end()).end());
        boolean held = sentence.says(predicate, "主办")
                && chain.start() > 0
                && sentence.says(chain.start() - 1, "由"); // 由绵阳、宝鸡等12个城市主办: one event has all of them as hosts
        if (openList && !held && !bindsList(sentence.text(sentence.get(predicate)))) {
            return;
        }
        Span span = new Span(
                sentence.get(chain.start()).start(), sentence.get(predicate).end());
        Optional<String> name = JointNames.reason(sentence, chain, predicate);
        if (name.isPresent()) {
            discourse.reject(NAME, name.get(), sentence, span);
            return;
        }
        if (Phrases.isDestination(sentence, chain.start())
                || countsDestinations(sentence, chain.start())
                || isObject(sentence, chain.start(), predicate)) {
            discourse.reject(NAME, "what travellers do where they went", sentence, span);
            return;
        }
        Optional<String> unreal = Scope.unreal(sentence, chain.start(), predicate);
        boolean denied = unreal.filter(reason -> reason.startsWith("denied")).isPresent();
        if (unreal.isPresent() && (denied || !sentence.has(WordClass.MEET))) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        if (sentence.body().startsWith("发展的", sentence.get(predicate).end())) {
            discourse.reject(NAME, "only describes a thing", sentence, span);
            return;
        }
        if (Scope.isWished(sentence, predicate) || Demands.isDemanded(sentence, predicate)) {
            discourse.reject(NAME, "only wished for or demanded", sentence, span);
            return;
        }
        Relation relation = issuesPact(sentence, predicate) ? Relation.AGREEMENT : Relation.COOPERATION;
        Pairs.propose(chain, relation, span, sentence, NAME, 0.82, discourse);
    }

    /** 共同印发《平安边界协议》: who issue an agreement together have made it. */
    private static boolean issuesPact(Sentence sentence, int predicate) {
        int open = predicate + 1;
        while (open < sentence.size() && sentence.get(open).is(WordClass.ARRANGE)) {
            open++;
        }
        if (open >= sentence.size()
                || !sentence.get(open).is(WordClass.TITLE_OPEN)
                || sentence.gap(open - 1, open) > 2) {
            return false;
        }
        int close = open;
        while (close < sentence.size() && !sentence.get(close).is(WordClass.TITLE_CLOSE)) {
            close++;
        }
        boolean object = close < sentence.size()
                && (close + 1 == sentence.size()
                        ? sentence.get(close).end() == sentence.end()
                        : sentence.get(close + 1).is(WordClass.BREAK) && sentence.gap(close, close + 1) == 0);
        return object
                && sentence.get(close - 1).is(WordClass.PACT)
                && sentence.gap(close - 1, close) == 0
                && sentence.ends(close - 1, "协议");
    }

    /** 会见津、杭两市的副市长,还与商会座谈: what the next clause says is not said of whom this one's verb is about. */
    private static boolean isObject(Sentence sentence, int start, int predicate) {
        int clause = sentence.clauseStart(start) - 1;
        return sentence.has(WordClass.RECEIVE)
                && sentence.between(start, predicate, WordClass.BREAK)
                && sentence.between(clause, start, WordClass.RECEIVE);
    }

    /** 赴湖北、安徽两省调研,与两省座谈: the number of those whom travellers went to. */
    private static boolean countsDestinations(Sentence sentence, int start) {
        return start > 0
                && Anaphora.count(sentence.get(start).kind()) > 0
                && sentence.gap(start - 1, start) == 0
                && Phrases.isDestination(sentence, start - 1);
    }

    /** 吉林、山东等省份 do things side by side unless the word itself binds them. */
    private static boolean bindsList(String word) {
        return switch (word.charAt(0)) {
            case '联', '携', '协', '合', '横', '跨', '互' -> true;
            default -> word.startsWith("共同") || word.startsWith("生态");
        };
    }
}
