package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A与B共建, 川渝合作, 两地携手: regions named together that a joint predicate follows. */
final class JointRule implements Rule {

    private static final String NAME = "joint act";
    private static final int REACH = 24;
    private static final int LONG_REACH = 60;

    /** Units between the word of attending and the name: 参加在长沙举行的湘鄂合作论坛. */
    private static final int ATTENDED = 12;

    /** Of lists too long for a class of their own. */
    private static final String NUMBERS = "五六七八九十";

    private static final List<String> EVENTS =
            List.of("活动周", "会议", "论坛", "大会", "峰会", "洽谈会", "博览会", "交易会", "年会", "行政首长");

    private static final List<String> ATTENDING = List.of("出席", "参加", "参会", "应邀", "在第");

    private static final List<String> TOGETHER = List.of("共同", "联合", "联手", "携手");

    private static final List<String> SEVERALLY = List.of("先后", "陆续", "相继", "纷纷", "均");

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

    /** Two parties need two names, a word for both, or 与 before the one that is named. */
    private static boolean mayJoin(Sentence sentence) {
        return sentence.regions().size() > 1
                || (!sentence.regions().isEmpty() && sentence.has(WordClass.CONJ))
                || sentence.has(WordClass.BOTH)
                || sentence.has(WordClass.ALL3)
                || sentence.has(WordClass.ALL4);
    }

    private static void joint(Sentence sentence, Chains.Chain chain, Discourse discourse) {
        int predicate = predicateAfter(sentence, chain.end());
        if (predicate < 0 || sentence.between(chain.end(), predicate, WordClass.AIDTO)) {
            return;
        }
        boolean openList =
                sentence.body().startsWith("等", sentence.get(chain.end()).end());
        if (openList && !bindsList(sentence.text(sentence.get(predicate)))) {
            return;
        }
        Span span = new Span(
                sentence.get(chain.start()).start(), sentence.get(predicate).end());
        if (isAttended(sentence, chain.start(), predicate)) {
            discourse.reject(NAME, "the name of an event that someone attends", sentence, span);
            return;
        }
        if (isNeighbours(sentence, chain)) {
            discourse.reject(NAME, "港澳 is said of both at once", sentence, span);
            return;
        }
        if (Phrases.isDestination(sentence, chain.start())) {
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
        if (Scope.isWished(sentence, predicate)) {
            discourse.reject(NAME, "only wished for", sentence, span);
            return;
        }
        Pairs.propose(chain, Relation.COOPERATION, span, sentence, NAME, 0.82, discourse);
    }

    /** 港澳旅游合作大会: the word for Hong Kong and Macao does not tell what they do with each other; 港澳两地合作 does. */
    private static boolean isNeighbours(Sentence sentence, Chains.Chain chain) {
        Token word = sentence.get(chain.start());
        int next = chain.end() + 1;
        boolean counted = next < sentence.size()
                && Anaphora.count(sentence.get(next).kind()) > 0
                && sentence.gap(chain.end(), next) == 0;
        return chain.start() == chain.end() && !counted && sentence.text(word).equals("港澳");
    }

    /** 出席粤桂澳合作会议, 在第六届陕粤港澳经济合作活动周期间: what others have called an event is not what these regions do. */
    private static boolean isAttended(Sentence sentence, int start, int predicate) {
        if (!isEvent(sentence, sentence.get(predicate).end())) {
            return false;
        }
        int from = Math.max(sentence.start(), sentence.get(start).start() - ATTENDED);
        String before = sentence.body().substring(from, sentence.get(start).start());
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf('，'));
        return ATTENDING.stream().anyMatch(before.substring(clause + 1)::contains);
    }

    private static boolean isEvent(Sentence sentence, int at) {
        for (String event : EVENTS) {
            if (sentence.body().startsWith(event, at) && at + event.length() <= sentence.end()) {
                return true;
            }
        }
        return false;
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
        boolean group = anaphor;
        for (int i = end + 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            int gap = sentence.gap(end, i);
            if (gap > (anaphor ? LONG_REACH : REACH)) {
                return -1;
            }
            boolean five = token.is(WordClass.ALL5)
                    && gap == 0
                    && NUMBERS.indexOf(sentence.text(token).charAt(0)) >= 0;
            if (five || (Anaphora.count(token.kind()) > 0 && gap <= 2)) {
                group = true;
            }
            if (token.is(WordClass.COOP)
                    || token.is(WordClass.MEET)
                    || (group
                            && token.is(WordClass.ARRANGE)
                            && !sentence.between(end, i, WordClass.EACH, WordClass.CONGRESS)
                            && !oneAfterTheOther(sentence, end, i))) {
                return i;
            }
            if (group && token.is(WordClass.INTO) && i + 1 < sentence.size() && sentence.gap(i, i + 1) == 0) {
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

    /** 玉山与常山警方建立警务室,共同调处纠纷: the next clause begins with what they do together. */
    private static boolean goesOn(Sentence sentence, int comma) {
        int next = comma + 1;
        return next < sentence.size()
                && sentence.get(next).is(WordClass.COOP)
                && sentence.gap(comma, next) == 0
                && TOGETHER.stream().anyMatch(sentence.text(sentence.get(next))::startsWith);
    }

    /** 四省先后启动: what each does in its own time is not done together. */
    private static boolean oneAfterTheOther(Sentence sentence, int end, int verb) {
        String between = sentence.body()
                .substring(sentence.get(end).end(), sentence.get(verb).start());
        return SEVERALLY.stream().anyMatch(between::contains);
    }
}
