package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A向B、C选派教师, A选派教师进驻B, A的挂职干部赴B上岗: whom a region lends to those with whom a programme pairs it; {@link HelpRule}
 * reads A派驻B.
 */
final class SecondmentRule implements Rule {

    private static final String NAME = "secondment";

    /** Units between the receivers and the word of sending: 向旺苍县累计选派. */
    private static final int REACH = 4;

    /** 选派, 增派, 派出, 派驻: 派 or what stands before it; 指派 and 分派 give orders. */
    private static final String SENT_WITH = "选增派续计";

    private static final WordSet SENT = WordSet.of("选派", "抽调", "派出", "派遣", "增派", "选送", "派", "挂职干部");

    /** Who is lent; whoever else is sent plays, sells or works there. */
    private static final WordSet LENT = WordSet.of("教师", "老师", "医生", "医师", "医护", "医务", "干部", "人才", "专家", "技术人员", "队员");

    private final Frameworks frameworks;

    SecondmentRule(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.TOWARD, WordClass.GO, WordClass.INTO, WordClass.OFFICE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.regions().size() < 2) {
            return;
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean post = sentence.says(i, "挂职干部");
            if (!post && (!sentence.get(i + 1).namesRegionsHere() || sentence.gap(i, i + 1) > 0)) {
                continue;
            }
            if (token.is(WordClass.TOWARD) && sends(sentence, i + 1)) {
                secondment(sentence, giver(sentence, i), i + 1, discourse);
            } else if (post || token.is(WordClass.GO) || token.is(WordClass.INTO)) {
                int giver = sender(sentence, i);
                int receiver = post && giver >= 0 ? workplace(sentence, giver, i) : i + 1;
                if (giver >= 0 && receiver >= 0 && !isErrand(sentence, giver, receiver, discourse)) {
                    secondment(sentence, giver, receiver, discourse);
                }
            }
        }
    }

    private static boolean sends(Sentence sentence, int first) {
        int end = sentence.get(Coordination.lastListed(sentence, first)).end();
        for (int verb = end; verb < sentence.end() && verb - end <= REACH; verb++) {
            if (sentence.body().charAt(verb) == '派') {
                return SENT_WITH.indexOf(sentence.body().charAt(Math.max(end, verb - 1))) >= 0;
            }
        }
        return false;
    }

    /** The region that sends its people, named before them in the clause. */
    private static int sender(Sentence sentence, int go) {
        for (int i = go - 1; i >= sentence.clauseStart(go); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN) || token.is(WordClass.GO)) {
                return -1;
            }
            if (!token.namesRegionsHere() || token.is(WordClass.STRATEGY)) {
                continue;
            }
            int end = sentence.get(go).is(WordClass.OFFICE)
                    ? sentence.get(go).end()
                    : sentence.get(go).start();
            String said = sentence.body().substring(token.end(), end);
            int sent = SENT.indexIn(said);
            boolean lends = sent >= 0 && LENT.isIn(said, sent, said.length());
            return lends && !Phrases.isVenue(sentence, i) && !isSentByOthers(sentence, i, token.end() + sent) ? i : -1;
        }
        return -1;
    }

    /** 杭州市一家公司选派: it is not the region that sends. */
    private static boolean isSentByOthers(Sentence sentence, int giver, int sent) {
        for (int i = giver + 1; i < sentence.size() && sentence.get(i).start() < sent; i++) {
            if (sentence.get(i).is(WordClass.COMPANY) || sentence.get(i).is(WordClass.TOWARD)) {
                return true;
            }
        }
        return false;
    }

    /** 挂职干部在凉山州, 挂职干部带着凉山州有关部门: the region behind them in the clause. */
    private static int workplace(Sentence sentence, int giver, int post) {
        for (int i = post + 1; i < sentence.clauseEnd(post); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && !token.regions().equals(sentence.get(giver).regions())) {
                return i;
            }
        }
        return -1;
    }

    /** 选派干部赴新疆考察: who is sent to look and learn helps nobody. */
    private static boolean isErrand(Sentence sentence, int giver, int receiver, Discourse discourse) {
        int next = Coordination.lastListed(sentence, receiver) + 1;
        while (next < sentence.size() && sentence.get(next).is(WordClass.PLACE)) {
            next++;
        }
        boolean looks = next < sentence.size() && sentence.get(next).is(WordClass.ACT);
        return looks
                || sentence.between(giver, receiver, WordClass.DELEG, WordClass.ACT)
                || discourse
                        .proposals()
                        .visits(sentence, sentence.get(giver).regions().get(0));
    }

    private void secondment(Sentence sentence, int giver, int receiver, Discourse discourse) {
        if (giver < 0 || Scope.unreal(sentence, giver, receiver).isPresent()) {
            return;
        }
        Candidate.Party from = Candidate.Party.of(sentence.get(giver));
        int last = Coordination.lastListed(sentence, receiver);
        Span span = new Span(sentence.get(giver).start(), sentence.get(last).end());
        for (int i = receiver; i <= last; i += 2) {
            Candidate.Party to = Candidate.Party.of(sentence.get(i));
            if (frameworks.aid(from.region(), to.region(), discourse.year()).isPresent()) {
                discourse.propose(
                        new Candidate(Relation.AID, from, to, span, sentence.section(), NAME, 0.85, Optional.empty()));
            }
        }
    }

    /** The nearest region before, in the clause or the one before it; no company's and nobody else's. */
    private static int giver(Sentence sentence, int toward) {
        int clause = sentence.clauseStart(toward);
        int from = clause > 1 ? sentence.clauseStart(clause - 2) : clause;
        for (int i = toward - 1; i >= from; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return -1;
            }
            if (token.namesRegionsHere() && !token.is(WordClass.STRATEGY) && !Phrases.isVenue(sentence, i)) {
                return i;
            }
        }
        return -1;
    }
}
