package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.UntitledAgreement;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads kind and number of agreements out of a clause that reports a signing without naming a title. */
final class UntitledAgreementReader {

    private static final Pattern KIND = Pattern.compile("((?:协议书?|协定|备忘录|意向书|议定书|合同))(?![\\p{IsHan}]{0,2}(?:额|金额|价))");
    private static final PhraseTable KINDS = PhraseTable.ofWords(List.of("协议", "协定", "备忘录", "意向书", "议定书", "合同"));
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s?(?:份|个|项|揽子)");
    private static final Pattern SUM = Pattern.compile("(\\d{1,2})\\+(\\d{1,2})");
    private static final int LONGEST_KIND = 20;

    private UntitledAgreementReader() {}

    /** The agreement of a clause, if its kind stands after the verb that ends at {@code after}. */
    static Optional<UntitledAgreement> read(String body, Span clause, int after) {
        if (!namesKind(body, after, clause.end())) {
            return Optional.empty();
        }
        String rest = body.substring(Math.min(after, clause.end()), clause.end());
        Matcher kind = KIND.matcher(rest);
        if (!kind.find()) {
            return Optional.empty();
        }
        String name = kindName(rest, kind.start(1), kind.end(1));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new UntitledAgreement(clause, name, count(clause.of(body), rest)));
    }

    /** Saves the patterns from clauses without any of the words for agreements. */
    private static boolean namesKind(String body, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (KINDS.matches(body, i)) {
                return true;
            }
        }
        return false;
    }

    /** The kind with the words that qualify it: from the last 了, 的, 、 or counter before it, at most some twenty characters. */
    private static String kindName(String rest, int word, int end) {
        int start = word;
        while (start > 0 && word - start < LONGEST_KIND && isPartOfKind(rest, start - 1)) {
            start--;
        }
        return rest.substring(start, end);
    }

    private static boolean isPartOfKind(String rest, int i) {
        char c = rest.charAt(i);
        boolean counter = c == '份' || c == '项' || c == '个' || c == '元';
        boolean counted = counter && (i == 0 || !isWordBefore(rest.charAt(i - 1)));
        return c >= 0x4E00 && c <= 0x9FFF && "了的等与就和".indexOf(c) < 0 && !counted;
    }

    private static boolean isWordBefore(char c) {
        return c >= 0x4E00
                && c <= 0x9FFF
                && !ChineseNumerals.isNumeral(c)
                && c != '多'
                && c != '几'
                && c != '余'
                && c != '亿'
                && c != '万';
    }

    /** A stated number, also as a sum (1+6); else, when each of several parties signs with one (甲、乙分别与丙签署) or one of them with each of several others, as many as there are. */
    private static int count(String clause, String rest) {
        Matcher sum = SUM.matcher(rest);
        if (rest.indexOf('+') > 0 && sum.find()) {
            return Integer.parseInt(sum.group(1)) + Integer.parseInt(sum.group(2));
        }
        Matcher counted = COUNT.matcher(rest);
        if (counted.find()) {
            OptionalInt number = ChineseNumerals.value(counted.group(1).replace('两', '二'));
            if (number.isPresent() && number.getAsInt() >= 1) {
                return number.getAsInt();
            }
        }
        int each = clause.indexOf("分别与");
        if (each < 0) {
            each = clause.indexOf("分别同");
        }
        if (each < 0) {
            return 1;
        }
        int parties = marks(clause.substring(0, each));
        int others = marks(clause.substring(each, clause.length() - rest.length()));
        return 1 + (parties > 0 ? parties : others);
    }

    private static int marks(String list) {
        return (int) list.chars().filter(c -> c == '、').count();
    }
}
