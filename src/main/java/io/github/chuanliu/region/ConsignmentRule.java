package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 满载A人民情谊的爱心蔬菜抵达B, A将血液制品送往B: goods that a region sends to one in need; what is sold is none. */
final class ConsignmentRule implements Rule {

    private static final String NAME = "consignment";

    /** What shows that goods are sent to help. */
    private static final WordSet IN_NEED =
            WordSet.of("爱心", "缓解", "灾", "疫", "捐", "驰援", "支援", "援助", "慰问", "祝福", "情谊", "厚谊", "问候", "加油", "无偿", "救");

    private static final WordSet SOLD =
            WordSet.of("销", "市场", "批发", "订单", "采购", "出口", "超市", "买", "卖", "电商", "供应商", "展会");

    /** What else stands right before the place to which goods go. */
    private static final String[] ARRIVING = {"抵达", "到达", "飞抵", "启运", "驰援", "支援", "增援", "赶赴", "奔赴", "缓解"};

    private static final WordSet AREAS = WordSet.of("灾区", "震区", "震中", "灾民", "受灾群众");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.GOODS);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.regions().isEmpty()
                || sentence.has(WordClass.CENTRAL)
                || sentence.has(WordClass.FOREIGN)
                || !(sentence.has(WordClass.AIDTO) || IN_NEED.isIn(sentence.body(), sentence.start(), sentence.end()))
                || SOLD.isIn(sentence.body(), sentence.start(), sentence.end())) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.GOODS) && !sentence.get(i).inTitle()) {
                sent(sentence, i, discourse);
                return;
            }
        }
    }

    private static void sent(Sentence sentence, int goods, Discourse discourse) {
        int place = receiver(sentence);
        Optional<Candidate.Party> receiver = place >= 0
                ? Optional.of(Candidate.Party.of(sentence.get(place)))
                : disasterArea(sentence, goods, discourse);
        if (receiver.isEmpty()) {
            return;
        }
        int giver = giver(sentence, Math.max(goods, place), receiver.get().region());
        if (giver < 0 || sentence.between(giver, goods, WordClass.COMPANY)) {
            return;
        }
        int last = Math.max(goods, place);
        Span span = new Span(
                sentence.get(place < 0 ? giver : Math.min(giver, place)).start(), sentence.clauseStop(last));
        Optional<String> unreal = Scope.unreal(sentence, Math.min(giver, goods), last);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        Pairs.aid(Coordination.upTo(sentence, giver), receiver.get(), span, sentence, NAME, 0.82, discourse);
    }

    /** 用于支持灾区, 运往灾区: the region that the sentences before say was struck. */
    private static Optional<Candidate.Party> disasterArea(Sentence sentence, int goods, Discourse discourse) {
        return AREAS.isIn(sentence.body(), sentence.get(goods).start(), sentence.end())
                ? discourse.struck().map(region -> new Candidate.Party(region, Optional.empty()))
                : Optional.empty();
    }

    /** The last place that goods are carried to, or -1. */
    private static int receiver(Sentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.get(i).is(WordClass.PLACE) && sentence.get(i).namesRegionsHere() && isCarriedTo(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCarriedTo(Sentence sentence, int place) {
        String body = sentence.body();
        int end = sentence.get(place).start();
        end -= end > 0 && body.charAt(end - 1) == '了' ? 1 : 0;
        for (String word : ARRIVING) {
            if (body.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return Carriage.leadsTo(body, end);
    }

    /** The first region that is neither the receiver's nor a venue nor a company's; where the goods set out if no other is. */
    private static int giver(Sentence sentence, int limit, Region receiver) {
        int from = -1;
        for (int i = 0; i < limit; i++) {
            Token token = sentence.get(i);
            boolean other = token.is(WordClass.PLACE) && token.namesRegionsHere() && !token.names(receiver);
            if (!other || Phrases.isVenue(sentence, i) || Phrases.isDateline(sentence, i) || isCarriedTo(sentence, i)) {
                continue;
            }
            if (Head.of(sentence, i) == Head.COMPANY) {
                return -1;
            }
            int last = Coordination.lastListed(sentence, i);
            if (i == 0 || !sentence.get(i - 1).is(WordClass.FROM)) {
                return last;
            }
            from = from < 0 ? last : from;
        }
        return from;
    }
}
