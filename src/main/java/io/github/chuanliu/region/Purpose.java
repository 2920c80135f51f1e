package io.github.chuanliu.region;

/** Whether a sentence says what brings those who go somewhere there: 赴浙江考察, 来川出席西博会. */
final class Purpose {

    /** Units behind 出席 that tell whose event it is. */
    private static final int EVENT_WORDS = 12;

    private Purpose() {}

    static boolean isSaid(Sentence sentence, int go, int last) {
        return sentence.get(go).is(WordClass.ACT)
                || sentence.says(go, "访问")
                || callsOn(sentence, go)
                || isOfficialCall(sentence, go, last)
                || isSaidBefore(sentence, go)
                || isSent(sentence, go, last)
                || follows(sentence, last)
                || Stay.promotes(sentence, last)
                || namesVisitors(sentence, go, last);
    }

    /** 省长走访台北、苗栗: officials who call on places have come to do so; reporters do it too. */
    private static boolean callsOn(Sentence sentence, int go) {
        return sentence.says(go, "走访") && sentence.between(-1, go, WordClass.OFFICE);
    }

    /** 财政司司长到访深圳, 省长访台: an office-holder's call is a visit whatever else is said; guests and ships call too. */
    private static boolean isOfficialCall(Sentence sentence, int go, int last) {
        boolean calls = sentence.says(go, "到访") || sentence.says(go, "出访") || sentence.says(go, "造访");
        boolean visits = sentence.says(go, "访") && Head.of(sentence, last) == Head.NONE; // not 专访…省长
        if (!calls && !visits) {
            return false;
        }
        for (int i = go - 1; i >= sentence.clauseStart(go); i--) {
            Token token = sentence.get(i);
            Head head = token.is(WordClass.PLACE) ? Head.of(sentence, i) : Head.NONE;
            if (head == Head.OFFICE || token.is(WordClass.OFFICE) || token.is(WordClass.DELEG)) {
                return true;
            }
        }
        return false;
    }

    /** 来到上海,与上海市领导会面: whom they meet there. */
    private static boolean isMeeting(Sentence sentence, int meet) {
        return sentence.get(meet).is(WordClass.MEET)
                && (sentence.ends(meet, "会面") || sentence.ends(meet, "会谈") || sentence.ends(meet, "座谈"))
                && !sentence.has(WordClass.CENTRAL)
                && !sentence.has(WordClass.CONGRESS);
    }

    /** 两省率党政代表团出省取经,河北去了北京. */
    private static boolean isSaidBefore(Sentence sentence, int go) {
        return sentence.says(go, "去了")
                && sentence.between(-1, go, WordClass.DELEG)
                && sentence.between(-1, go, WordClass.ACT);
    }

    /** 市领导带队赴固原市开展活动; those whom a region sends to work there are no visitors. */
    private static boolean isSent(Sentence sentence, int go, int last) {
        boolean party = isBody(sentence, go - 1, go)
                || sentence.between(-1, go, WordClass.DELEG)
                || (sentence.between(-1, go, WordClass.OFFICE)
                        && sentence.body().charAt(sentence.get(go).start() - 1) == '人'); // 带着书记等17人前往
        return party
                && !sentence.has(WordClass.TEAM)
                && !sentence.has(WordClass.CARE)
                && sentence.body().startsWith("开展", sentence.get(last).end());
    }

    /** 三明市妇联赴新疆开展工作: a body of a region right before the movement. */
    static boolean isBody(Sentence sentence, int office, int go) {
        return office > 0
                && sentence.get(office).is(WordClass.OFFICE)
                && sentence.gap(office, go) == 0
                && sentence.get(office - 1).is(WordClass.PLACE)
                && sentence.gap(office - 1, office) == 0;
    }

    /** 江苏省来青考察团, 广东赴川代表团. */
    private static boolean namesVisitors(Sentence sentence, int go, int last) {
        return Head.isGoneTo(sentence, go + 1)
                && last + 1 < sentence.size()
                && sentence.get(last + 1).is(WordClass.DELEG)
                && sentence.gap(last, last + 1) <= 2;
    }

    private static boolean follows(Sentence sentence, int last) {
        if (isRescue(sentence, last)) {
            return false;
        }
        for (int i = last + 1; i < sentence.size(); i++) {
            WordClass kind = sentence.get(i).kind();
            if (kind == WordClass.ACT
                    || kind == WordClass.SIGN
                    || isMeeting(sentence, i)
                    || (kind == WordClass.COOP
                            && (sentence.begins(i, "推介") || sentence.says(i, "交流座谈") || sentence.says(i, "座谈交流")))
                    || (kind == WordClass.ATTEND && isOfTheHost(sentence, i))
                    || (kind == WordClass.GO
                            && sentence.get(i).end() - sentence.get(i).start() == 2)) {
                return true;
            }
            if (sentence.get(i).start() - sentence.get(last).end() > 40) {
                return false;
            }
        }
        return false;
    }

    /** 赶赴江西增援,当晚抵达余干: who goes to the rescue is no visitor wherever they arrive. */
    private static boolean isRescue(Sentence sentence, int last) {
        int next = last + 1;
        return next < sentence.size()
                && sentence.gap(last, next) == 0
                && sentence.get(next).is(WordClass.AID)
                && sentence.ends(next, "援");
    }

    /** 来川出席西博会; national congresses and conferences are the centre's, wherever they are held. */
    private static boolean isOfTheHost(Sentence sentence, int attend) {
        int from = sentence.get(attend).end();
        String event = sentence.body().substring(from, Math.min(sentence.end(), from + EVENT_WORDS));
        return !sentence.has(WordClass.CONGRESS) && !sentence.has(WordClass.CENTRAL) && !event.contains("全国");
    }
}
