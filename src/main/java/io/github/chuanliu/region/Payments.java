package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;

/** Words of paying that mean aid only of some who pay (汇款, 拨付, 出资修建), and sums of money that are paid. */
final class Payments {

    /** Units of a sum of money: 7.656亿元建设的. */
    private static final int SUM = 14;

    private final Frameworks frameworks;

    Payments(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** Whether the word, if it is one of these, means aid from the one to the other. */
    boolean mayHelp(Sentence sentence, int aid, int giver, int receiver, Discourse discourse) {
        if (sentence.begins(aid, "汇") || sentence.says(aid, "拨付")) {
            return isCharity(sentence, giver)
                    && (isCharity(sentence, receiver) || Head.of(sentence, receiver) != Head.COMPANY);
        }
        if (!sentence.begins(aid, "出资")) {
            return true;
        }
        Region from = sentence.get(giver).regions().get(0);
        Region to = sentence.get(receiver).regions().get(0);
        return frameworks.aid(from, to, discourse.year()).isPresent();
    }

    /** 四川省红十字会 sends money to help, 四川省财政厅 for many reasons. */
    static boolean isCharity(Sentence sentence, int region) {
        int end = sentence.get(region).end();
        return sentence.body().startsWith("红十字", end) || sentence.body().startsWith("慈善", end);
    }

    /** 援助900万元的伽师县小学, 援助900万元建设的伽师县…, 拨款20万元到海南省…. */
    static boolean isBehindSum(Sentence sentence, int aid, int at) {
        String body = sentence.body();
        int end = sentence.get(aid).end();
        int start = sentence.get(at).start();
        if (start - end > SUM || !Character.isDigit(body.charAt(end))) {
            return false;
        }
        int sum = body.indexOf('元', end);
        boolean paid = sum >= 0 && sum < start;
        boolean carried = sentence.get(at).is(WordClass.TOWARD) || sentence.says(at, "到");
        return paid && (carried || body.charAt(start - 1) == '的' || sentence.gap(at - 1, at) == 0);
    }
}
