package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;

/** Reads regions that act together: A与B, A、B和C, 川渝, 双方. */
final class Chains {

    /** Longest stretch of words that a coordinated name may carry: 四川省人民政府办公厅与. */
    private static final int REACH = 14;

    /**
     * Regions named together.
     *
     * @param left the regions, or those before 分别
     * @param right those behind 分别, else empty
     * @param start index of the first token
     * @param end index of the last token
     */
    record Chain(List<Candidate.Party> left, List<Candidate.Party> right, int start, int end) {

        int size() {
            return left.size() + right.size();
        }
    }

    private Chains() {}

    /** All chains of the sentence that name two regions or more, in order. */
    static List<Chain> of(Sentence sentence, Discourse discourse) {
        List<Chain> chains = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Chain chain = at(sentence, i, discourse);
            if (chain.size() >= 2) {
                chains.add(chain);
            }
            i = Math.max(i, chain.end()) + 1;
        }
        return chains;
    }

    private static Chain at(Sentence sentence, int start, Discourse discourse) {
        List<Candidate.Party> left = new ArrayList<>();
        List<Candidate.Party> right = new ArrayList<>();
        Token first = sentence.get(start);
        if (first.inTitle() || first.is(WordClass.STRATEGY) || isVenue(sentence, start)) {
            return new Chain(left, right, start, start);
        }
        if (!first.namesRegionsHere()) {
            int count = anaphorCount(first.kind());
            if (count > 0) {
                List<Region> meant = meant(sentence, start, count, discourse);
                meant.forEach(region -> left.add(new Candidate.Party(region, java.util.Optional.empty())));
            }
            return new Chain(left, right, start, start);
        }
        Head head = Head.of(sentence, start);
        if (head == Head.COMPANY || head == Head.AID_TEAM) {
            return new Chain(left, right, start, start);
        }
        addAll(left, first);
        boolean each = false;
        int at = start;
        int end = start;
        int linkEnd = first.end();
        boolean linked = false;
        while (++at < sentence.size()) {
            Token token = sentence.get(at);
            if (token.start() - linkEnd > REACH || token.is(WordClass.BREAK)) {
                break;
            }
            if (token.is(WordClass.CONJ)) {
                linked = true;
            } else if (token.is(WordClass.EACH)) {
                each = true;
                linked = linked || sentence.text(token).length() > 2;
            } else if (token.namesRegionsHere()) {
                boolean joined = linked || token.start() == sentence.get(end).end();
                if (!joined || token.is(WordClass.STRATEGY)) {
                    break;
                }
                if (Head.of(sentence, at) == Head.COMPANY && linked && !lists(sentence, at)) {
                    return new Chain(List.of(), List.of(), start, at);
                }
                addAll(each ? right : left, token);
                end = at;
                linked = false;
            } else if (!carries(token)) {
                break;
            }
            linkEnd = token.end();
        }
        return new Chain(left, right, start, end);
    }

    private static boolean lists(Sentence sentence, int at) {
        return at > 0 && sentence.text(sentence.get(at - 1)).equals("、");
    }

    private static boolean carries(Token token) {
        return switch (token.kind()) {
            case DELEG, OFFICE, MASK, ACT, AIDTO, MEET -> true;
            default -> false;
        };
    }

    private static boolean isVenue(Sentence sentence, int index) {
        return index > 0 && sentence.get(index - 1).is(WordClass.INTO) && sentence.gap(index - 1, index) <= 1;
    }

    private static void addAll(List<Candidate.Party> parties, Token token) {
        for (Candidate.Party party : VisitRule.parties(token)) {
            if (parties.stream().noneMatch(known -> known.region().equals(party.region()))) {
                parties.add(party);
            }
        }
    }

    static int anaphorCount(WordClass kind) {
        return switch (kind) {
            case BOTH -> 2;
            case ALL3 -> 3;
            case ALL4 -> 4;
            default -> 0;
        };
    }

    /** The regions of this sentence before the anaphor if their number fits, else those of the discourse. */
    private static List<Region> meant(Sentence sentence, int index, int count, Discourse discourse) {
        List<Region> before = new ArrayList<>();
        for (int i = index - 1; i >= 0; i--) {
            for (Region region : sentence.get(i).regions()) {
                if (sentence.get(i).namesRegionsHere() && !before.contains(region)) {
                    before.add(0, region);
                }
            }
        }
        if (before.size() == count) {
            return before;
        }
        return before.size() < count ? discourse.parties(count) : List.of();
    }
}
