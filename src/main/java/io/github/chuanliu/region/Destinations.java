package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;

/** Reads the places behind a movement word: 赴浙江、江苏和上海. */
final class Destinations {

    private static final int REACH = 12;

    private Destinations() {}

    /** Indexes of the tokens that name the destinations, empty if there are none. */
    static List<Integer> after(Sentence sentence, int go) {
        List<Integer> hosts = new ArrayList<>();
        boolean strong = sentence.get(go).is(WordClass.GO);
        int at = go + 1;
        while (at < sentence.size()) {
            Token token = sentence.get(at);
            if (token.namesRegionsHere()) {
                break;
            }
            boolean passable =
                    strong && (token.is(WordClass.AID) || token.is(WordClass.COOP) || token.is(WordClass.INTO));
            if (!passable) {
                return hosts;
            }
            at++;
        }
        if (at >= sentence.size() || sentence.gap(go, at) > (strong ? REACH : 1)) {
            return hosts;
        }
        hosts.add(at);
        while (at + 2 < sentence.size()
                && sentence.get(at + 1).is(WordClass.CONJ)
                && sentence.gap(at, at + 1) <= 6
                && sentence.get(at + 2).namesRegionsHere()
                && sentence.gap(at + 1, at + 2) == 0) {
            at += 2;
            hosts.add(at);
        }
        while (at + 1 < sentence.size() && sentence.get(at + 1).namesRegionsHere() && sentence.gap(at, at + 1) == 0) {
            at++;
            hosts.add(at);
        }
        Head head = Head.of(sentence, at);
        if (!strong && head == Head.DELEGATION && sentence.gap(at, at + 1) <= 2) {
            return List.of();
        }
        return hosts;
    }
}
