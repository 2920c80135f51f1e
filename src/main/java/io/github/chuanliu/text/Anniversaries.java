package io.github.chuanliu.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year in which a text was written, from an anniversary that it says is this year's. */
final class Anniversaries {

    private static final List<List<String>> FOUNDED = WordList.rows("founding-years.tsv");
    private static final Pattern THIS_YEAR =
            Pattern.compile("(?:今年|本年度?)(?:正值|是|为|恰逢|适逢|迎来|将迎来|正好是|又是|也是|既是)?(.{2,40}?)(\\d{1,3}|[一二三四五六七八九十]{1,4})周年");
    private static final int SEARCHED = 20_000;

    private Anniversaries() {}

    static OptionalInt yearOf(String body) {
        String text = body.length() > SEARCHED ? body.substring(0, SEARCHED) : body;
        int at = text.indexOf("周年");
        while (at >= 0) {
            int from = Math.max(0, at - 60);
            Matcher matcher = THIS_YEAR.matcher(text.substring(from, at + 2));
            while (matcher.find()) {
                OptionalInt year = year(matcher.group(1), matcher.group(2));
                if (year.isPresent()) {
                    return year;
                }
            }
            at = text.indexOf("周年", at + 2);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt year(String occasion, String count) {
        OptionalInt years = ChineseNumerals.value(count);
        if (years.isEmpty() || occasion.indexOf('。') >= 0) {
            return OptionalInt.empty();
        }
        for (List<String> row : FOUNDED) {
            if (occasion.contains(row.get(0))) {
                return OptionalInt.of(Integer.parseInt(row.get(1)) + years.getAsInt());
            }
        }
        return OptionalInt.empty();
    }
}
