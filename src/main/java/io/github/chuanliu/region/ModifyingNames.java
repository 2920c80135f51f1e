package io.github.chuanliu.region;

/** Names of regions behind a word of movement that only say more about where it leads: its neighbour, its helper, whose office it is. */
final class ModifyingNames {

    /** Units between who helps, 对口支援 and who is helped: 江苏省对口援青地区——青海. */
    private static final int AIDED = 4;

    /** Units of what a place is praised as: 有着“塞上江南”美誉的. */
    static final int EPITHET = 24;

    private ModifyingNames() {}

    /** Index of the place behind what it is praised as, or -1: 来到“茶叶之乡”——贵州省凤冈县, 来到有“江南”之称的银川. */
    static int behindEpithet(Sentence sentence, int go) {
        String body = sentence.body();
        int from = sentence.get(go).end();
        int to = Math.min(sentence.end(), from + EPITHET);
        int open = from;
        while (open < to && body.charAt(open) != '“') {
            open++;
        }
        int close = open;
        while (close < to && body.charAt(close) != '”') {
            close++;
        }
        if (close == to || !sentence.between(-1, go, WordClass.DELEG)) {
            return -1;
        }
        int next = go + 1;
        if (next == sentence.size()
                || (sentence.get(next).namesRegionsHere() && sentence.get(next).start() < open)) {
            return -1; // 到台湾举办“…”活动
        }
        while (next < sentence.size() && sentence.get(next).start() <= close
                || next < sentence.size() && sentence.says(next, "—")) {
            if (sentence.get(next).is(WordClass.BREAK)) {
                return -1;
            }
            next++;
        }
        boolean named = next < sentence.size()
                && sentence.get(next).namesRegionsHere()
                && sentence.get(next).start() <= to
                && "的—”".indexOf(body.charAt(sentence.get(next).start() - 1)) >= 0;
        return named ? next : -1;
    }

    /** 到重庆市驻西宁办事处: the post is where it is, not whose it is. */
    static int postBehind(Sentence sentence, int owner) {
        int post = owner + 1;
        while (post < sentence.size() && sentence.get(post).is(WordClass.OFFICE)) {
            post++;
        }
        boolean posted = post < sentence.size()
                && sentence.get(post).namesRegionsHere()
                && sentence.gap(post - 1, post) == 1
                && Phrases.isPost(sentence, post);
        return posted ? post : owner;
    }

    /** 民进贵阳市委会: the last character of a party's name, not 进. */
    static boolean isPartyCommittee(Sentence sentence, int go, int at) {
        return sentence.says(go, "进")
                && sentence.get(go).start() > 0
                && sentence.body().charAt(sentence.get(go).start() - 1) == '民'
                && sentence.body().startsWith("委", sentence.get(at).end());
    }

    /** 赴毗邻上海的浙江省: the first only says where the second lies; not so in 赶到温州的平原县领导. */
    static boolean isNeighbour(Sentence sentence, int at) {
        int next = at + 1;
        return next < sentence.size()
                && !isOfOfficials(sentence, next)
                && sentence.get(next).namesRegionsHere()
                && sentence.gap(at, next) == 1
                && sentence.body().charAt(sentence.get(at).end()) == '的';
    }

    /** 赴丽水对口支援的新和县: the first helps the second. */
    static boolean helps(Sentence sentence, int at) {
        return at + 2 < sentence.size()
                && (sentence.get(at + 1).is(WordClass.AID)
                        || sentence.get(at + 1).is(WordClass.AIDTO))
                && sentence.gap(at, at + 1) <= AIDED
                && sentence.get(at + 2).namesRegionsHere()
                && sentence.gap(at + 1, at + 2) <= AIDED
                && !sentence.get(at).regions().equals(sentence.get(at + 2).regions());
    }

    private static boolean isOfOfficials(Sentence sentence, int named) {
        Head head = sentence.get(named).namesRegionsHere() ? Head.of(sentence, named) : Head.NONE;
        return head == Head.OFFICE || head == Head.DELEGATION;
    }
}
