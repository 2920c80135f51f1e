package io.github.chuanliu.region;

/** Whether those who are said to be in a region do there what visitors do: 在鄂考察, 在成都举办推介会. */
final class Stay {

    /** Units of a company's name behind its place. */
    private static final int COMPANY_NAME = 12;

    private Stay() {}

    /** 在 needs visitors' work there: meetings are also held in third places. */
    static boolean works(Sentence sentence, int last) {
        int next = last + 1;
        if (next >= sentence.size()) {
            return false;
        }
        if (isSentTo(sentence, last)) {
            return true;
        }
        if (isAtCompany(sentence, last)) {
            return true;
        }
        if (sentence.says(next, "对") && next + 1 < sentence.size() && sentence.gap(last, next) == 0) {
            return reviews(sentence, next);
        }
        if (sentence.gap(last, next) > (isUnderWay(sentence, last) ? 14 : 6)) {
            return false;
        }
        if (sentence.get(next).is(WordClass.ARRANGE)) {
            return promotes(sentence, next);
        }
        if (sentence.get(next).is(WordClass.OFFICE) && next + 1 < sentence.size()) {
            return sentence.get(next + 1).is(WordClass.ACT)
                    && sentence.gap(next, next + 1) == 0
                    && !sentence.says(next + 1, "座谈"); // 在通渭县公安局考察
        }
        return (sentence.get(next).is(WordClass.ACT) || sentence.get(next).is(WordClass.GO))
                && !sentence.says(next, "座谈")
                && !sentence.says(next, "会谈");
    }

    /** 在从江县对项目进行回访. */
    private static boolean reviews(Sentence sentence, int toward) {
        for (int i = toward + 1; i < sentence.clauseEnd(toward); i++) {
            boolean visits =
                    sentence.get(i).is(WordClass.ACT) || sentence.get(i).is(WordClass.GO);
            if (visits && sentence.body().startsWith("进行", sentence.get(i).start() - 2)) {
                return true;
            }
        }
        return false;
    }

    /** 在鄂进行为期九天的访问. */
    private static boolean isUnderWay(Sentence sentence, int last) {
        int end = sentence.get(last).end();
        return sentence.body().startsWith("进行", end) || sentence.body().startsWith("展开", end);
    }

    /** Who holds a promotion in another region went there for it. */
    static boolean promotes(Sentence sentence, int arranged) {
        for (int i = arranged + 1; i < sentence.size() && !sentence.get(i).is(WordClass.BREAK); i++) {
            String word = sentence.text(sentence.get(i));
            if (word.contains("推介") || (word.equals("座谈会") && sentence.has(WordClass.DELEG))) {
                return true;
            }
        }
        return false;
    }

    /** 我市经贸代表团在深圳开展合作交流活动. */
    private static boolean isSentTo(Sentence sentence, int last) {
        int delegation = last - 2;
        while (delegation > 0 && sentence.get(delegation).is(WordClass.INTO)) {
            delegation--; // 在福建省三明市: two names of one place
        }
        int end = sentence.get(last).end();
        return delegation >= 0
                && sentence.get(delegation).is(WordClass.DELEG)
                && sentence.gap(delegation, delegation + 1) == 0
                && !sentence.has(WordClass.CONGRESS)
                && (sentence.body().startsWith("开展", end)
                        || sentence.body().startsWith("举办", end)
                        || meetsHosts(sentence, last));
    }

    /** 代表团在云南省普洱市与省领导座谈: officials whose region is not named are the hosts'. */
    private static boolean meetsHosts(Sentence sentence, int last) {
        int officials = last + 2;
        return officials + 1 < sentence.size()
                && sentence.get(last + 1).is(WordClass.CONJ)
                && sentence.gap(last, last + 1) == 0
                && sentence.get(officials).is(WordClass.OFFICE)
                && sentence.gap(last + 1, officials) == 0
                && sentence.get(officials + 1).is(WordClass.MEET)
                && sentence.gap(officials, officials + 1) <= 2;
    }

    /** 在贵州某药业有限公司考察. */
    private static boolean isAtCompany(Sentence sentence, int last) {
        int company = last + 1;
        int act = company + 1;
        return act < sentence.size()
                && sentence.get(company).is(WordClass.COMPANY)
                && sentence.gap(last, company) <= COMPANY_NAME
                && sentence.get(act).is(WordClass.ACT)
                && sentence.gap(company, act) <= 1;
    }
}
