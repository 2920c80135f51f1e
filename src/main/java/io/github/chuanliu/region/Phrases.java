package io.github.chuanliu.region;

/** Recognises the phrases that name a region beside the statement: 在B陪同下, 应B邀请, 结束在B的行程后, 驻B办事处, 赴B, 在B, 与B. */
final class Phrases {

    /** Units behind the place of a post in which its kind is named. */
    private static final int POST_REACH = 8;

    /** What the day of a dateline is written with. */
    private static final String DAYS = "0123456789０１２３４５６７８９月日";

    /** What the name of an agency or a paper ends with: 新华社北京电, not 四川电力. */
    private static final String AGENCIES = "社报网台";

    /** Units between a list and 分别: 总工会等31家单位. */
    private static final int EACH_REACH = 14;

    /** Units between a list and 一对一. */
    private static final int PAIRED_REACH = 20;

    private Phrases() {}

    /** Whether the region at the index stands in a phrase that is not about who moves. */
    static boolean aside(Sentence sentence, int index) {
        return accompanies(sentence, index)
                || invites(sentence, index)
                || ends(sentence, index)
                || isPost(sentence, index);
    }

    /** 驻长三角招商引资办事处: where an office of another region is posted. */
    static boolean isPost(Sentence sentence, int index) {
        Token token = sentence.get(index);
        if (token.start() == 0 || sentence.body().charAt(token.start() - 1) != '驻') {
            return false;
        }
        String behind = sentence.body().substring(token.end(), Math.min(sentence.end(), token.end() + POST_REACH));
        return behind.startsWith("办") || behind.contains("办事处") || behind.contains("联络处");
    }

    /** 新华社北京5月3日电: where a report was sent from. */
    static boolean isDateline(Sentence sentence, int index) {
        Token place = sentence.get(index);
        String body = sentence.body();
        int at = place.end();
        while (at < sentence.end() && DAYS.indexOf(body.charAt(at)) >= 0) {
            at++;
        }
        if (at == sentence.end() || body.charAt(at) != '电') {
            return false;
        }
        return at > place.end() || (place.start() > 0 && AGENCIES.indexOf(body.charAt(place.start() - 1)) >= 0);
    }

    /** 在陕西省领导陪同下. */
    static boolean accompanies(Sentence sentence, int index) {
        int in = index - 1;
        if (in < 0 || !sentence.says(in, "在")) {
            return false;
        }
        for (int i = index + 1; i < sentence.size() && !endsList(sentence, i); i++) {
            if (sentence.get(i).is(WordClass.ACCOMPANY)) {
                return true;
            }
        }
        return false;
    }

    /** A comma, unless the next of those who keep company stands behind it: 在省委书记王某,省长郝某的陪同下. */
    private static boolean endsList(Sentence sentence, int index) {
        boolean next = index + 1 < sentence.size()
                && sentence.get(index + 1).is(WordClass.OFFICE)
                && sentence.gap(index, index + 1) == 0;
        return sentence.get(index).is(WordClass.BREAK) && !next;
    }

    /** 应陕西省邀请. */
    static boolean invites(Sentence sentence, int index) {
        boolean invited = false;
        for (int i = index - 1; i >= 0 && !sentence.get(i).is(WordClass.BREAK); i--) {
            if (sentence.get(i).is(WordClass.INVITED)) {
                invited = true;
                break;
            }
        }
        if (!invited) {
            return false;
        }
        for (int i = index + 1; i < sentence.size() && !sentence.get(i).is(WordClass.BREAK); i++) {
            if (sentence.get(i).is(WordClass.INVITE)) {
                return true;
            }
        }
        return false;
    }

    /** 结束在内蒙古的行程后. */
    static boolean ends(Sentence sentence, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.ENDED)) {
                return true;
            }
            if (token.is(WordClass.BREAK)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the region at the index is where an earlier movement of the sentence went. */
    static boolean isDestination(Sentence sentence, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.GO) || token.is(WordClass.INTO)) {
                return Destinations.after(sentence, i).contains(index);
            }
            if (!token.is(WordClass.CONJ) && !token.namesRegionsHere() && !token.is(WordClass.AID)) {
                return false;
            }
        }
        return false;
    }

    /** 与 right before the first of a list: its subject stands further off. */
    static boolean isPartnerList(Sentence sentence, int start) {
        if (start == 0) {
            return false;
        }
        boolean with = switch (sentence.get(start - 1).kind()) {
            case CONJ -> isWith(sentence, start - 1);
            case EACH -> sentence.ends(start - 1, "与") || sentence.ends(start - 1, "同");
            default -> false;
        };
        return with && sentence.gap(start - 1, start) == 0;
    }

    /** 与开封、南通负责人座谈后,赴安徽: whom the travellers met before they set out. */
    static boolean isMet(Sentence sentence, int index, int go) {
        boolean partner =
                sentence.has(WordClass.AFTER) && isPartnerList(sentence, Coordination.firstListed(sentence, index));
        boolean met = false;
        for (int i = index + 1; partner && i < go; i++) {
            Token token = sentence.get(i);
            boolean meets = token.is(WordClass.MEET) || sentence.ends(i, "座谈") || sentence.ends(i, "会谈");
            met |= meets && sentence.body().startsWith("后", token.end());
            if (token.is(WordClass.BREAK)) {
                return met;
            }
        }
        return false;
    }

    /** 与 and its like, also at the end of a longer word. */
    static boolean isWith(Sentence sentence, int index) {
        return sentence.body().charAt(sentence.get(index).end() - 1) == '与'
                || sentence.says(index, "同")
                || sentence.says(index, "跟");
    }

    /** 在广州: where something happens. */
    static boolean isVenue(Sentence sentence, int index) {
        return index > 0 && isVenueWord(sentence, index - 1);
    }

    /** 在 right before a place, with a party or a predicate to come. */
    static boolean isVenueWord(Sentence sentence, int index) {
        return index + 1 < sentence.size()
                && sentence.get(index).is(WordClass.INTO)
                && !sentence.says(index, "来访")
                && sentence.get(index + 1).namesRegionsHere()
                && sentence.gap(index, index + 1) <= 1;
    }

    /** 驻云南省全国政协委员: members of a national body who live in the region act for it. */
    static boolean isDeputies(Sentence sentence, int central) {
        if (central == 0
                || !sentence.get(central - 1).is(WordClass.PLACE)
                || sentence.gap(central - 1, central) > 0
                || !(sentence.says(central, "全国政协") || sentence.says(central, "全国人大"))) {
            return false;
        }
        int before = sentence.get(central - 1).start() - 1;
        return before >= 0 && "驻住在".indexOf(sentence.body().charAt(before)) >= 0;
    }

    /** 分别 behind a list: each member by itself. */
    static boolean eachBehind(Sentence sentence, int end) {
        int one = sentence.find("一对一", sentence.get(end).end(), PAIRED_REACH);
        if (one >= 0 && one < sentence.clauseStop(end)) {
            return true; // 与A县、B县结成“一对一”的协作伙伴
        }
        for (int i = end + 1; i < sentence.size() && sentence.gap(end, i) <= EACH_REACH; i++) {
            if (sentence.get(i).is(WordClass.BREAK)) {
                return false;
            }
            if (sentence.begins(i, "分别")) {
                return true;
            }
        }
        return false;
    }
}
