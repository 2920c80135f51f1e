package io.github.chuanliu.region;

/** Whether a sentence says what brings those who go somewhere there: 赴浙江考察, 来川出席西博会. */
final class Purpose {

    /** Units behind 出席 that tell whose event it is. */
    private static final int EVENT_WORDS = 12;

    private Purpose() {}

    static boolean isSaid(Sentence sentence, int go, int last) {
        return sentence.get(go).is(WordClass.ACT)
                || sentence.says(go, "访问")
                || sentence.says(go, "访")
                || callsOn(sentence, go)
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

    /** 两省率党政代表团出省取经,河北去了北京. */
    private static boolean isSaidBefore(Sentence sentence, int go) {
        return sentence.says(go, "去了")
                && sentence.between(-1, go, WordClass.DELEG)
                && sentence.between(-1, go, WordClass.ACT);
    }

    /** 市领导带队赴固原市开展活动; those whom a region sends to work there are no visitors. */
    private static boolean isSent(Sentence sentence, int go, int last) {
        boolean party = sentence.between(-1, go, WordClass.DELEG)
                || (sentence.between(-1, go, WordClass.OFFICE)
                        && sentence.body().charAt(sentence.get(go).start() - 1) == '人'); // 带着书记等17人前往
        return party
                && !sentence.has(WordClass.TEAM)
                && !sentence.has(WordClass.CARE)
                && sentence.body().startsWith("开展", sentence.get(last).end());
    }

    /** 江苏省来青考察团, 广东赴川代表团. */
    private static boolean namesVisitors(Sentence sentence, int go, int last) {
        return Head.isGoneTo(sentence, go + 1)
                && last + 1 < sentence.size()
                && sentence.get(last + 1).is(WordClass.DELEG)
                && sentence.gap(last, last + 1) <= 2;
    }

    private static boolean follows(Sentence sentence, int last) {
        for (int i = last + 1; i < sentence.size(); i++) {
            WordClass kind = sentence.get(i).kind();
            if (kind == WordClass.ACT
                    || kind == WordClass.SIGN
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

    /** 来川出席西博会; national congresses and conferences are the centre's, wherever they are held. */
    private static boolean isOfTheHost(Sentence sentence, int attend) {
        int from = sentence.get(attend).end();
        String event = sentence.body().substring(from, Math.min(sentence.end(), from + EVENT_WORDS));
        return !sentence.has(WordClass.CONGRESS) && !sentence.has(WordClass.CENTRAL) && !event.contains("全国");
    }
}
