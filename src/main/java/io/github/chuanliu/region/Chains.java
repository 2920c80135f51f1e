package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads regions that act together: A与B, A、B和C, 川渝, 双方; and the hub of A分别与B、C. */
final class Chains {

    /** Longest stretch of words that a coordinated name may carry: 四川省人民政府办公厅与. */
    private static final int REACH = 14;

    /** All classes, so that no clause is left out. */
    private static final long EVERY = -1;

    /** Between a list and its number: 香港、澳门两个特别行政区. */
    private static final int COUNT_WORDS = 1;

    /**
     * Regions named together.
     *
     * @param left all of them, or the hub
     * @param right the spokes, empty when everyone is with everyone
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
        return before(sentence, discourse, EVERY);
    }

    /** The same without those of clauses that hold no word of the classes, where none goes on behind the clause. */
    static List<Chain> before(Sentence sentence, Discourse discourse, long predicates) {
        List<Chain> chains = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (!mayStart(sentence.get(i))) {
                i = behind(sentence, i, i);
                continue;
            }
            if (isAlone(sentence, i)) {
                i++;
                continue;
            }
            int next = Links.nextReached(sentence, i, predicates);
            if (next > i) {
                i = next;
                continue;
            }
            Chain chain = at(sentence, i, discourse);
            if (chain.size() >= 2) {
                chains.add(chain);
            }
            int last = Math.max(i, chain.end());
            i = chain.size() == 0 ? behind(sentence, i, last) : last + 1;
        }
        return chains;
    }

    /** Where to go on behind what is no chain: 双方 behind 与 and a partner that is no region is that partner and another. */
    private static int behind(Sentence sentence, int start, int last) {
        int next = last + 1;
        boolean both = next < sentence.size()
                && Anaphora.count(sentence.get(next).kind()) > 0
                && Phrases.isPartnerList(sentence, start);
        return both ? next + 1 : next;
    }

    /** One region with nothing behind it that could add another, and nothing before it that could. */
    private static boolean isAlone(Sentence sentence, int index) {
        if (sentence.get(index).regions().size() != 1 || Phrases.isPartnerList(sentence, index)) {
            return false;
        }
        int next = index + 1;
        return next == sentence.size() || sentence.gap(index, next) > REACH || !Links.follows(sentence.get(next));
    }

    /** Only what names regions, stands for them, or is an office of one's own. */
    private static boolean mayStart(Token token) {
        return token.namesRegions() || token.is(WordClass.OFFICE) || Anaphora.count(token.kind()) > 0;
    }

    private static Chain at(Sentence sentence, int start, Discourse discourse) {
        Token first = sentence.get(start);
        boolean aided = start > 0 && sentence.get(start - 1).is(WordClass.AID) && sentence.gap(start - 1, start) == 0;
        if (first.inTitle() || first.is(WordClass.STRATEGY) || aided || Phrases.isVenue(sentence, start)) {
            return none(start, start);
        }
        int count = Anaphora.count(first.kind());
        if (count > 0 && Phrases.isPartnerList(sentence, start)) {
            Chain told = discourse.proposals().visitIn(sentence, start);
            return told.right().size() == count ? told : none(start, start);
        }
        if (count > 0 && Links.isBeforeCompany(sentence, start)) {
            return none(start, start);
        }
        if (count > 0) {
            return new Chain(Anaphora.parties(sentence, start, count, discourse), List.of(), start, start);
        }
        if (!first.namesRegionsHere()) {
            Optional<Candidate.Party> own = OwnGovernment.at(sentence, start, discourse);
            return own.isPresent() ? follow(sentence, start, List.of(own.get()), discourse) : none(start, start);
        }
        Head head = Head.of(sentence, start);
        if (head == Head.COMPANY || head == Head.AID_TEAM) {
            return none(start, start);
        }
        return follow(sentence, start, Coordination.parties(first), discourse);
    }

    private static Chain follow(Sentence sentence, int start, List<Candidate.Party> first, Discourse discourse) {
        List<Candidate.Party> left = new ArrayList<>(first);
        List<Candidate.Party> right = new ArrayList<>(0);
        boolean each = false;
        boolean linked = false;
        boolean hub = false;
        boolean counted = false;
        boolean spokes = false;
        int end = start;
        int linkEnd = sentence.get(start).end();
        int at = start;
        while (++at < sentence.size()) {
            Token token = sentence.get(at);
            boolean next = token.is(WordClass.BREAK) && Links.isSameBody(sentence, at - 1, at + 1);
            if (token.start() - linkEnd > REACH || (token.is(WordClass.BREAK) && !next)) {
                break;
            }
            if (next) {
                linked = true;
            } else if (token.is(WordClass.CONJ)) {
                if (Links.hasOtherPartner(sentence, at)) {
                    break;
                }
                linked = true;
                hub |= end == start && Phrases.isWith(sentence, at);
            } else if (token.is(WordClass.EACH)) {
                each = true;
                linked |= token.end() - token.start() > 2;
            } else if (Phrases.isVenueWord(sentence, at)) {
                at++;
                linkEnd = sentence.get(at).end();
                continue;
            } else if (end > start && Links.isCount(token) && sentence.gap(end, at) <= COUNT_WORDS) {
                counted = true;
            } else if (token.namesRegionsHere()) {
                boolean joined = linked || token.start() == sentence.get(end).end();
                if (!joined || token.is(WordClass.STRATEGY)) {
                    break;
                }
                if (Head.of(sentence, at) == Head.COMPANY && linked) {
                    if (counted || (each && !right.isEmpty())) {
                        break;
                    }
                    return none(start, at);
                }
                spokes |= hub && end == start && token.is(WordClass.GROUP);
                Coordination.addAll(each || spokes ? right : left, token);
                end = at;
                linked = false;
            } else if (!Links.carries(token) && !Links.isListedCentre(sentence, at)) {
                break;
            }
            linkEnd = token.end();
        }
        if (spokes && counted && !each) {
            left.addAll(right);
            right.clear();
        }
        boolean mayBeHub = right.isEmpty() && hub && left.size() > 2;
        if (mayBeHub && (Phrases.eachBehind(sentence, end) || namesOnlySome(sentence, end))) {
            return new Chain(List.of(left.get(0)), List.copyOf(left.subList(1, left.size())), start, end);
        }
        if (right.isEmpty() && Phrases.isPartnerList(sentence, start)) {
            return PartnerLists.read(sentence, start, end, left, discourse);
        }
        return new Chain(left, right, start, end);
    }

    /** 与四川、贵州等省: the list names only some. */
    private static boolean namesOnlySome(Sentence sentence, int end) {
        return sentence.body().startsWith("等", sentence.get(end).end());
    }

    static Chain none(int start, int end) {
        return new Chain(List.of(), List.of(), start, end);
    }
}
