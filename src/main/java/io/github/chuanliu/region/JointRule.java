package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A与B共建, 川渝合作, 两地携手: regions named together that a joint predicate follows. */
final class JointRule implements Rule {

    private static final String NAME = "joint act";
    private static final int REACH = 24;
    private static final int LONG_REACH = 60;

    /** Units of a meeting's name. */
    private static final int MEETING_NAME = 12;

    /** Of lists too long for a class of their own. */
    private static final String NUMBERS = "五六七八九十";

    private static final long COUNTED =
            WordClass.bits(EnumSet.of(WordClass.BOTH, WordClass.ALL3, WordClass.ALL4, WordClass.ALL5));

    private static final long JOINT = WordClass.bits(EnumSet.of(WordClass.COOP, WordClass.MEET));

    private static final List<String> TOGETHER = List.of("共同", "联合", "联手", "携手");

    private static final List<String> SEVERALLY = List.of("先后", "陆续", "相继", "纷纷", "均", "很快", "各自");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.COOP, WordClass.MEET, WordClass.ARRANGE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (mayJoin(sentence)) {
            for (Chains.Chain chain : Chains.of(sentence, discourse)) {
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
        int predicate = predicateAfter(sentence, chain.end());
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
        Pairs.propose(chain, Relation.COOPERATION, span, sentence, NAME, 0.82, discourse);
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

    /** Index of the joint predicate behind a chain: near a list of names, anywhere behind 两省, 举行 only behind 两地. */
    private static int predicateAfter(Sentence sentence, int end) {
        boolean anaphor = Anaphora.count(sentence.get(end).kind()) > 0;
        boolean named = sentence.get(end).is(WordClass.GROUP) && sentence.ends(end, "地"); // 京津冀三地
        boolean group = anaphor;
        boolean listed = false; // 甲省政府办公厅、乙市政府办公厅印发: bodies that issue one paper
        for (int i = end + 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            int gap = sentence.gap(end, i);
            if (gap > (anaphor ? LONG_REACH : REACH)) {
                return -1;
            }
            listed |= token.is(WordClass.OFFICE) && gap == 0;
            boolean five = token.is(WordClass.ALL5)
                    && gap == 0
                    && NUMBERS.indexOf(sentence.text(token).charAt(0)) >= 0;
            if (five || (Anaphora.count(token.kind()) > 0 && gap <= 2)) {
                group = true;
            }
            if ((token.is(WordClass.COOP) && !sentence.says(i, "会同"))
                    || token.is(WordClass.MEET)
                    || ((group || isOneAct(sentence, i, named, listed))
                            && token.is(WordClass.ARRANGE)
                            && !sentence.between(end, i, WordClass.EACH, WordClass.CONGRESS)
                            && !goesOnListing(sentence, end)
                            && !oneAfterTheOther(sentence, end, i))) {
                return i;
            }
            if (isVenue(sentence, i) && (group || named || isDoneThere(sentence, i + 1))) {
                i++;
                continue;
            }
            if (token.is(WordClass.BREAK) && !anaphor) {
                return goesOn(sentence, i) ? i + 1 : -1;
            }
            if (token.namesRegionsHere()) {
                return -1;
            }
        }
        return -1;
    }

    /** 三地人大召开会议,审议通过: what those who are counted in a name do at once; organs that are listed issue one paper. */
    private static boolean isOneAct(Sentence sentence, int arranged, boolean named, boolean listed) {
        return ((named || listed) && sentence.says(arranged, "印发"))
                || (named && (sentence.ends(arranged, "通过") || opensMeeting(sentence, arranged)));
    }

    private static boolean opensMeeting(Sentence sentence, int arranged) {
        int end = sentence.get(arranged).end();
        return sentence.says(arranged, "召开")
                && sentence.body()
                        .substring(end, Math.min(sentence.end(), end + MEETING_NAME))
                        .contains("会议");
    }

    private static boolean isVenue(Sentence sentence, int in) {
        return sentence.get(in).is(WordClass.INTO) && in + 1 < sentence.size() && sentence.gap(in, in + 1) == 0;
    }

    /** 上海市、江苏省旅游局在上海共同举办: behind the venue only a word that binds them all. */
    private static boolean isDoneThere(Sentence sentence, int venue) {
        int next = venue + 1;
        return next < sentence.size()
                && sentence.get(next).is(WordClass.COOP)
                && TOGETHER.stream().anyMatch(sentence.text(sentence.get(next))::startsWith);
    }

    /** 玉山与常山警方建立警务室,共同调处纠纷: the next clause begins with what they do together. */
    private static boolean goesOn(Sentence sentence, int comma) {
        int next = comma + 1;
        return next < sentence.size()
                && sentence.get(next).is(WordClass.COOP)
                && sentence.gap(comma, next) == 0
                && TOGETHER.stream().anyMatch(sentence.text(sentence.get(next))::startsWith);
    }

    /** 福建、江西两省和长江流域启动: regions are only some of those that are listed. */
    private static boolean goesOnListing(Sentence sentence, int end) {
        int count = Anaphora.count(sentence.get(end).kind()) > 0 ? end : end + 1;
        return count + 1 < sentence.size()
                && Anaphora.count(sentence.get(count).kind()) > 0
                && sentence.says(count + 1, "和")
                && sentence.gap(count, count + 1) == 0;
    }

    /** 四省先后启动: what each does in its own time is not done together. */
    private static boolean oneAfterTheOther(Sentence sentence, int end, int verb) {
        String between = sentence.body()
                .substring(sentence.get(end).end(), sentence.get(verb).start());
        return SEVERALLY.stream().anyMatch(between::contains);
    }
}
