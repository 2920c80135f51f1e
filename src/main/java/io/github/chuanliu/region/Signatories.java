package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who signs besides the chain of names next to the word. */
final class Signatories {

    private Signatories() {}

    /** 黄浦区与万州区,静安区与夷陵区分别签订: the pairs that are listed before the last one. */
    static List<Chains.Chain> others(Sentence sentence, Chains.Chain last, int sign, Discourse discourse) {
        List<Chains.Chain> others = new ArrayList<>();
        if (last.end() < sign && Phrases.eachBehind(sentence, last.end())) {
            for (Chains.Chain chain : Chains.of(sentence, discourse)) {
                boolean listed = chain.size() == 2
                        && chain.end() < last.start()
                        && sentence.between(chain.start(), chain.end(), WordClass.CONJ)
                        && isRightBefore(sentence, chain.end(), last.start());
                if (listed) {
                    others.add(chain);
                }
            }
        }
        return others;
    }

    /** 与我省举行项目签约仪式: companies sign for projects, but the region is named as the one to sign with. */
    static boolean holdWith(Sentence sentence, int sign) {
        int with = sentence.clauseStart(sign);
        return with + 1 < sign
                && sentence.get(with).is(WordClass.CONJ)
                && Phrases.isWith(sentence, with)
                && sentence.get(with + 1).namesRegionsHere()
                && sentence.gap(with, with + 1) == 0;
    }

    /** A、B两省领导出席仪式,两家企业签署: a clause with signatories of its own. */
    static boolean areOthers(Sentence sentence, Chains.Chain chain, int sign) {
        int clause = sentence.clauseStart(sign);
        return sentence.has(WordClass.COMPANY)
                && chain.end() < clause
                && sentence.between(clause - 1, sign, WordClass.COMPANY)
                && sentence.between(chain.end(), clause, WordClass.ATTEND);
    }

    /** A县检察院,B县检察院领导出席会议,会签协议: whose officials attend a meeting that ends in signing. */
    static Chains.Chain attending(Sentence sentence, int sign) {
        int attend = 0;
        while (attend < sign && !sentence.get(attend).is(WordClass.ATTEND)) {
            attend++;
        }
        List<Candidate.Party> parties = new ArrayList<>();
        if (sentence.between(attend, sign, WordClass.COMPANY)) {
            return Chains.none(sign, sign);
        }
        for (int i = 0; i < attend && attend < sign; i++) {
            Token token = sentence.get(i);
            switch (token.kind()) {
                case GO, INTO, RECEIVE, DELEG, CENTRAL, FOREIGN, COMPANY, CONGRESS, GROUP, STRATEGY -> {
                    return Chains.none(sign, sign);
                }
                case PLACE -> {
                    if (Head.of(sentence, i) != Head.OFFICE) {
                        return Chains.none(sign, sign);
                    }
                    Coordination.addAll(parties, token);
                }
                default -> {
                    // offices, names and the marks between them
                }
            }
        }
        return new Chains.Chain(parties, List.of(), 0, attend);
    }

    private static boolean isRightBefore(Sentence sentence, int end, int start) {
        for (int i = end + 1; i < start; i++) {
            Token token = sentence.get(i);
            if (!token.is(WordClass.OFFICE) && !token.is(WordClass.BREAK) && !token.is(WordClass.CONJ)) {
                return false;
            }
        }
        return sentence.between(end, start, WordClass.BREAK, WordClass.CONJ);
    }

    /** 合肥市联合长沙、贵阳签约. */
    static Chains.Chain withInitiator(Sentence sentence, Chains.Chain partners, Discourse discourse) {
        int verb = partners.start() - 1;
        boolean joins = verb >= 0
                && partners.right().isEmpty()
                && JoiningVerbRule.joins(sentence, verb)
                && sentence.gap(verb, partners.start()) == 0;
        Optional<Candidate.Party> own = joins ? OwnGovernment.joining(sentence, verb, discourse) : Optional.empty();
        if (own.isPresent()) {
            List<Candidate.Party> all = new ArrayList<>(List.of(own.get()));
            for (Candidate.Party partner : partners.left()) {
                if (!partner.region().equals(own.get().region())) {
                    all.add(partner);
                }
            }
            return new Chains.Chain(all, List.of(), verb, partners.end());
        }
        boolean joined = joins
                && verb > 0
                && sentence.get(verb - 1).is(WordClass.PLACE)
                && sentence.get(verb - 1).namesRegionsHere()
                && sentence.gap(verb - 1, verb) == 0;
        if (!joined) {
            return partners;
        }
        List<Candidate.Party> all = new ArrayList<>(Coordination.parties(sentence.get(verb - 1)));
        all.addAll(partners.left());
        return new Chains.Chain(all, List.of(), verb - 1, partners.end());
    }
}
