package io.github.chuanliu.region;

/** Movements that are no visits: of people who have moved, to take up a post, to the centre. */
final class OtherJourneys {

    private static final WordSet CONGRESS = WordSet.of("列席全国", "出席全国", "参加全国", "列席十", "出席十");

    private OtherJourneys() {}

    /** 赴北京拜会科技部: the capital is only where the ministry is. */
    static boolean callsOnTheCentre(Sentence sentence, int last) {
        int act = last + 1;
        return act + 1 < sentence.size()
                && sentence.gap(last, act) == 0
                && (sentence.get(act).is(WordClass.ACT) || sentence.get(act).is(WordClass.GO))
                && sentence.get(act + 1).is(WordClass.CENTRAL)
                && sentence.gap(act, act + 1) <= 2;
    }

    /** 来京列席全国政协会议: who comes to a national congress. */
    static boolean attendsCongress(Sentence sentence, int go) {
        int place = go + 1;
        if (place >= sentence.size()) {
            return false;
        }
        int end = sentence.get(place).end();
        return CONGRESS.beginsAt(sentence.body(), end);
    }

    /** 新疆来陕少数民族群众: people who have moved. */
    static boolean movesPeople(Sentence sentence, int go, int last) {
        int people = last + 1;
        return sentence.begins(go, "来")
                && people < sentence.size()
                && sentence.get(people).is(WordClass.COMPANY)
                && sentence.gap(last, people) == 0
                && (people + 1 == sentence.size() || !sentence.get(people + 1).is(WordClass.DELEG));
    }

    /** 东莞挂职干部到我县调研: who has been lent looks round where he works. */
    static boolean isLent(Sentence sentence, int visitor) {
        int office = visitor + 1;
        return office < sentence.size() && sentence.says(office, "挂职干部") && sentence.gap(visitor, office) == 0;
    }

    /** 深圳有37名干部到哈尔滨挂职: who takes up a post does not visit. */
    static boolean isPosted(Sentence sentence, int last) {
        int end = sentence.get(last).end();
        boolean learns =
                sentence.body().startsWith("学习", end + 2) || sentence.body().startsWith("锻炼", end + 2);
        return !learns
                && (sentence.body().startsWith("挂职", end) || sentence.body().startsWith("任职", end));
    }
}
