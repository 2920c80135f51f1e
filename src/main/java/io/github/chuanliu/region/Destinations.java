package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;

/** Reads the places behind a movement word: 赴浙江、江苏和上海. */
final class Destinations {

    private static final int REACH = 12;

    /** Units of a zone's name behind its city. */
    private static final int ZONE_NAME = 12;

    private Destinations() {}

    /** Indexes of the tokens that name the destinations, empty if there are none; who goes to 长三角 does not visit each of its regions. */
    static List<Integer> after(Sentence sentence, int go) {
        List<Integer> hosts = new ArrayList<>();
        boolean strong = sentence.get(go).is(WordClass.GO) || sentence.get(go).is(WordClass.TOWARD);
        if ((sentence.ends(go, "访问") || sentence.says(go, "到访"))
                && sentence.body().startsWith("的", sentence.get(go).end())) {
            return hosts; // 在香港访问的湖南省代表团, 与到访的福建省委书记
        }
        boolean helped =
                go + 1 < sentence.size() && sentence.gap(go, go + 1) <= 1 && ModifyingNames.helps(sentence, go + 1);
        int epithet = ModifyingNames.behindEpithet(sentence, go);
        int at = helped ? go + 3 : Math.max(epithet, go + 1);
        while (at < sentence.size()) {
            Token token = sentence.get(at);
            if (token.namesRegionsHere()
                    && !ModifyingNames.isNeighbour(sentence, at)
                    && !ModifyingNames.helps(sentence, at)) {
                break;
            }
            boolean passable = strong && isPassed(sentence, at);
            if (!passable) {
                return hosts;
            }
            at++;
        }
        boolean described = at < sentence.size() && isDescribed(sentence, go, at);
        int reach = strong || helped || described ? REACH : sentence.says(go, "来访") ? 0 : 1; // 来访的A代表团 names who came
        if (epithet > 0) {
            reach = ModifyingNames.EPITHET;
        }
        if (at >= sentence.size()
                || sentence.gap(go, at) > reach
                || ModifyingNames.isPartyCommittee(sentence, go, at)) {
            return hosts;
        }
        at = ModifyingNames.postBehind(sentence, at);
        hosts.add(at);
        for (int next = nextListed(sentence, at); next > 0; next = nextListed(sentence, at)) {
            at = next;
            hosts.add(at);
        }
        while (at + 1 < sentence.size()
                && sentence.get(at + 1).is(WordClass.PLACE)
                && sentence.get(at + 1).namesRegionsHere()
                && sentence.gap(at, at + 1) == 0
                && !Links.isBeforeCompany(sentence, at + 1)) { // 拜访香港福建同乡会: what the association is called after
            at++;
            hosts.add(at);
        }
        at = listBehindComma(sentence, at, hosts);
        Head head = Head.of(sentence, at);
        if (!strong && head == Head.DELEGATION && sentence.gap(at, at + 1) <= 2) {
            return List.of();
        }
        if (head == Head.DELEGATION
                && sentence.body().startsWith("驻地", sentence.get(at + 1).end())) {
            return List.of(); // 赴重庆代表团驻地: where delegates to a congress stay
        }
        hosts.removeIf(host -> sentence.get(host).is(WordClass.STRATEGY));
        return hosts;
    }

    /** The next member of a list, behind the name of a zone too: 赴常熟经开区和浙江慈溪. */
    private static int nextListed(Sentence sentence, int at) {
        int next = at + 1;
        while (next < sentence.size()
                && (sentence.get(next).is(WordClass.ZONE) || sentence.get(next).is(WordClass.OFFICE))
                && sentence.gap(next - 1, next) <= 2) {
            next++; // 常熟经济开发区、慈溪, 温州市委党校、上海
        }
        if (next + 1 >= sentence.size()
                || !sentence.get(next).is(WordClass.CONJ)
                || !sentence.get(next + 1).namesRegionsHere()
                || sentence.gap(next, next + 1) > 0) {
            return -1;
        }
        boolean zone = sentence.gap(at, next) <= ZONE_NAME
                && sentence.body().charAt(sentence.get(next).start() - 1) == '区';
        return zone || sentence.gap(at, next) <= 6 ? next + 1 : -1;
    }

    /** What may stand between the word of movement and its destination: 第二站——江苏, 赴对口支援的西藏. */
    private static boolean isPassed(Sentence sentence, int at) {
        return switch (sentence.get(at).kind()) {
            case AID, COOP, INTO, PLACE -> true;
            case CONJ -> sentence.says(at, "—") || isCompanyBefore(sentence, at);
            case COMPANY -> {
                int and = at + 1;
                while (and < sentence.size() && sentence.get(and).is(WordClass.COMPANY)) {
                    and++;
                }
                yield isCompanyBefore(sentence, and);
            }
            default -> false;
        };
    }

    /** 赴三峡集团公司和湖北省: a company is called on besides the region. */
    private static boolean isCompanyBefore(Sentence sentence, int and) {
        return and + 1 < sentence.size()
                && sentence.get(and).is(WordClass.CONJ)
                && sentence.get(and - 1).is(WordClass.COMPANY)
                && sentence.gap(and - 1, and) == 0
                && sentence.get(and + 1).namesRegionsHere()
                && sentence.gap(and, and + 1) == 0;
    }

    /** 到毗邻的浙江省学习: what kind of place it is stands before it; 到会的四川代表团 is of those who came. */
    private static boolean isDescribed(Sentence sentence, int go, int at) {
        int start = sentence.get(at).start();
        boolean lies = sentence.gap(go, at) == 2 && sentence.body().startsWith("位于", start - 2);
        if (lies && sentence.between(-1, go, WordClass.DELEG)) {
            return true;
        }
        return sentence.gap(go, at) > 2
                && sentence.body().charAt(start - 1) == '的'
                && (sentence.says(go, "到") || sentence.says(go, "来到") || sentence.says(go, "去"))
                && sentence.between(-1, go, WordClass.DELEG)
                && sentence.between(at, sentence.clauseEnd(at), WordClass.ACT)
                && Head.of(sentence, at) == Head.NONE;
    }

    /** 赴福建福州、三明,广东广州、深圳五市考察: a list goes on behind a comma when a list and a purpose follow it. */
    private static int listBehindComma(Sentence sentence, int last, List<Integer> hosts) {
        int first = last + 2;
        if (first + 1 >= sentence.size()
                || !sentence.get(last + 1).is(WordClass.BREAK)
                || !sentence.get(first).namesRegionsHere()
                || sentence.gap(last, first) != 1) {
            return last;
        }
        int end = first;
        while (end + 1 < sentence.size()
                && sentence.gap(end, end + 1) == 0
                && (sentence.get(end + 1).namesRegionsHere()
                        || sentence.get(end + 1).is(WordClass.CONJ))) {
            end++;
        }
        boolean list = end > first && sentence.get(end).namesRegionsHere();
        if (!list || end + 1 >= sentence.size() || Head.of(sentence, end) != Head.NONE) {
            return last;
        }
        boolean counted = isCounted(sentence.body(), sentence.get(end).end());
        int purpose = end + 1;
        while (purpose < sentence.size() && Anaphora.count(sentence.get(purpose).kind()) > 0) {
            purpose++;
        }
        if (!counted && (purpose == sentence.size() || !sentence.get(purpose).is(WordClass.ACT))) {
            return last;
        }
        for (int i = first; i <= end; i++) {
            if (sentence.get(i).namesRegionsHere()) {
                hosts.add(i);
            }
        }
        return end;
    }

    /** 福建福州、泉州,浙江杭州、宁波四个城市: the number says that the list is whole. */
    private static boolean isCounted(String body, int end) {
        return end + 1 < body.length()
                && "三四五六七八九十".indexOf(body.charAt(end)) >= 0
                && (body.startsWith("个城市", end + 1) || body.startsWith("市", end + 1) || body.startsWith("地", end + 1));
    }
}
