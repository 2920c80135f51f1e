package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A与B签署协议: the parties stand before the signing, in the title of what is signed, or are 双方. */
final class SigningRule implements Rule {

    private static final String NAME = "signing";

    private static final WordSet ANNIVERSARIES = WordSet.of("周年");

    /** What stands behind a word of signing or reaching where nothing was signed. */
    private static final WordSet NOT_YET = WordSet.of("事宜", "意向", "初步意向", "准备", "前的", "前夕");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.SIGN);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.SIGN) && !token.inTitle() && signs(sentence, i)) {
                signing(sentence, i, discourse);
            }
        }
    }

    /** 达成 and 缔结 need something to be signed behind them, 签 alone in its clause. */
    private static boolean signs(Sentence sentence, int at) {
        if (sentence.says(at, "签")) {
            return has(sentence, sentence.clauseStart(at), sentence.clauseEnd(at), WordClass.PACT)
                    || signsPlan(sentence, at);
        }
        String word = sentence.text(sentence.get(at));
        if (!isYet(sentence, at)) {
            return false;
        }
        if (word.contains("签")) {
            boolean projects = sentence.body().startsWith("项目", sentence.get(at).start() - 2);
            return !projects || sentence.has(WordClass.PACT) || Signatories.holdWith(sentence, at);
        }
        for (int i = at + 1; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.PACT)) {
                return !sentence.body().startsWith("项目", sentence.get(i).end()); // 达成协议项目: deals with companies
            }
        }
        return false;
    }

    /** 商谈签约事宜: a signing that has not been; 签订协议十周年: one of long ago. */
    private static boolean isYet(Sentence sentence, int at) {
        int stop = sentence.clauseStop(at);
        if (ANNIVERSARIES.isIn(sentence.body(), sentence.get(at).end(), stop)) {
            return false;
        }
        String body = sentence.body();
        int end = sentence.get(at).end();
        return !NOT_YET.beginsAt(body, end);
    }

    /** 签了专项合作行动计划. */
    private static boolean signsPlan(Sentence sentence, int at) {
        int from = sentence.get(at).end();
        return sentence.find("计划", from, sentence.clauseStop(at) - from - 1) >= 0;
    }

    private static boolean has(Sentence sentence, int from, int to, WordClass kind) {
        return sentence.between(from - 1, to, kind);
    }

    private static void signing(Sentence sentence, int sign, Discourse discourse) {
        Chains.Chain parties = parties(sentence, sign, discourse);
        if (parties.size() < 2) {
            return;
        }
        int first = Math.min(parties.start(), sign);
        Span span = new Span(sentence.get(first).start(), sentence.end());
        Optional<String> unreal = Scope.unreal(sentence, first, sign);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        Pairs.propose(parties, Relation.AGREEMENT, span, sentence, NAME, 0.96, discourse);
        Signatories.others(sentence, parties, sign, discourse)
                .forEach(other -> Pairs.propose(other, Relation.AGREEMENT, span, sentence, NAME, 0.9, discourse));
    }

    private static Chains.Chain parties(Sentence sentence, int sign, Discourse discourse) {
        Chains.Chain nearest = new Chains.Chain(List.of(), List.of(), sign, sign);
        for (Chains.Chain chain : Chains.of(sentence, discourse)) {
            if (Phrases.isDestination(sentence, chain.start())) {
                continue;
            }
            if (chain.end() < sign
                    && sentence.gap(chain.end(), sign) < 60
                    && !Signatories.areOthers(sentence, chain, sign)) {
                nearest = chain;
            } else if (chain.start() > sign
                    && nearest.size() < 2
                    && !sentence.between(sentence.clauseStart(sign), sign, WordClass.COMPANY)
                    && pactBehind(sentence, chain.end())) {
                nearest = chain;
            }
        }
        if (nearest.size() >= 2) {
            return Signatories.withInitiator(sentence, nearest, discourse);
        }
        Chains.Chain titled = fromTitle(sentence, sign);
        if (titled.size() >= 2) {
            return titled;
        }
        Chains.Chain alliance = alliance(sentence, sign);
        if (alliance.size() >= 2) {
            return alliance;
        }
        Chains.Chain bodies = CountedHospitals.signing(sentence, sign);
        if (bodies.size() >= 2) {
            return bodies;
        }
        Chains.Chain attending = Signatories.attending(sentence, sign);
        return attending.size() >= 2 ? attending : withVisitor(sentence, sign, discourse);
    }

    /** 长三角41个城市签署: the members of an area sign. */
    private static Chains.Chain alliance(Sentence sentence, int sign) {
        for (int i = sign - 1; i >= sentence.clauseStart(sign); i--) {
            if (sentence.get(i).is(WordClass.STRATEGY)
                    && !sentence.get(i).inTitle()
                    && sentence.gap(i, sign) <= 14
                    && !sentence.has(WordClass.COMPANY)
                    && !countsSome(sentence, i, sign)) {
                return new Chains.Chain(Coordination.parties(sentence.get(i)), List.of(), i, i);
            }
        }
        return new Chains.Chain(List.of(), List.of(), sign, sign);
    }

    /** 长三角十地签署: some of its places, and nobody says which; forty of them are all. */
    private static boolean countsSome(Sentence sentence, int area, int sign) {
        String body = sentence.body();
        for (int at = sentence.get(area).end(); at + 1 < sentence.get(sign).start(); at++) {
            if ("一二三四五六七八九十".indexOf(body.charAt(at)) >= 0 && "地城市县区".indexOf(body.charAt(at + 1)) >= 0) {
                return !sentence.between(area, sign, WordClass.PLACE); // 粤港澳大湾区九市与香港、澳门
            }
        }
        return false;
    }

    private static boolean pactBehind(Sentence sentence, int end) {
        for (int i = end + 1; i < sentence.size() && sentence.gap(end, i) < 20; i++) {
            if (sentence.get(i).is(WordClass.PACT)) {
                return true;
            }
        }
        return false;
    }

    /** 《贵州省人民政府云南省人民政府合作协议》. */
    private static Chains.Chain fromTitle(Sentence sentence, int sign) {
        List<Candidate.Party> parties = new ArrayList<>();
        int start = sign;
        Set<Region> seen = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.TITLE_OPEN)) {
                if (parties.size() >= 2) {
                    break;
                }
                parties.clear();
                seen.clear();
                start = i;
            }
            if (token.inTitle() && !token.is(WordClass.STRATEGY)) {
                for (Region region : token.regions()) {
                    if (seen.add(region)) {
                        parties.add(new Candidate.Party(region, token.place()));
                    }
                }
            }
        }
        return new Chains.Chain(parties.size() >= 2 ? List.copyOf(parties) : List.of(), List.of(), start, start);
    }

    /** 代表团与四川省签署: the delegation's region is known from before. */
    private static Chains.Chain withVisitor(Sentence sentence, int sign, Discourse discourse) {
        boolean company = sentence.between(sentence.clauseStart(sign) - 1, sign, WordClass.COMPANY, WordClass.BREAK);
        if (discourse.visitor().isEmpty() || company) {
            return new Chains.Chain(List.of(), List.of(), sign, sign);
        }
        Candidate.Party visitor = discourse.visitor().get();
        for (int i = sign - 1; i >= 0 && !sentence.get(i).is(WordClass.BREAK); i--) {
            Token token = sentence.get(i);
            if (token.namesRegionsHere()
                    && i > 0
                    && sentence.get(i - 1).is(WordClass.CONJ)
                    && !token.names(visitor.region())) {
                return new Chains.Chain(List.of(visitor), Coordination.parties(token), i, i);
            }
        }
        Chains.Chain told = discourse.proposals().visitIn(sentence, sign);
        if (told.size() >= 2 && !sentence.has(WordClass.COMPANY)) {
            return told;
        }
        boolean alone = sentence.regions().isEmpty() && !sentence.has(WordClass.COMPANY);
        if (alone && discourse.host().isPresent()) {
            return new Chains.Chain(List.of(visitor, discourse.host().get()), List.of(), sign, sign);
        }
        return new Chains.Chain(List.of(), List.of(), sign, sign);
    }
}
