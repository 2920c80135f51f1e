package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.UntitledAgreement;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads kind and number of agreements out of a clause that reports a signing without naming a title. */
final class UntitledAgreementReader {

    private static final Pattern KIND =
            Pattern.compile("([\\p{IsHan}]{0,10}?(?:协议书?|协定|备忘录|意向书|议定书|合同))(?![\\p{IsHan}]{0,2}(?:额|金额|价))");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s?(?:份|个|项|揽子)");
    private static final Pattern LEAD =
            Pattern.compile("^(?:了|的|等|多|一系列|相关|有关|\\d{0,3}[份个项]|[一二两三四五六七八九十]{1,3}[份个项])+");

    private UntitledAgreementReader() {}

    /** The agreement of a clause, if its kind stands after the verb that ends at {@code after}. */
    static Optional<UntitledAgreement> read(String body, Span clause, int after) {
        String rest = body.substring(Math.min(after, clause.end()), clause.end());
        Matcher kind = KIND.matcher(rest);
        if (!kind.find()) {
            return Optional.empty();
        }
        String name = LEAD.matcher(kind.group(1)).replaceFirst("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new UntitledAgreement(clause, name, count(clause.of(body), rest)));
    }

    /** A stated number; else, when each of several parties signs with one (甲、乙分别与丙签署), as many as there are. */
    private static int count(String clause, String rest) {
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
        return 1 + (int) clause.substring(0, each).chars().filter(c -> c == '、').count();
    }
}
