package io.github.chuanliu.text;

import io.github.chuanliu.text.DateExpression.Part;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Date expressions with a month: 2024年5月16日, 去年7月, 4月29日至5月2日, 5月16日、17日. */
final class MonthDayGrammar {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2}|[一二][〇零○Ｏ0一二三四五六七八九]{3})\\s?年";
    private static final String RELATIVE_YEAR = "(?<rel>去年|今年|明年|前年|本年|当年|當年|次年|翌年)";

    private static final Pattern MONTH_DAY =
            Pattern.compile("(?:" + YEAR + "|" + RELATIVE_YEAR + ")?\\s?(?<month>" + DateGrammar.N
                    + ")\\s?月(?:份)?(?:\\s?(?:初|底|末|中旬|上旬|下旬))?(?:\\s?(?<day>" + DateGrammar.N
                    + ")\\s?(?<dayMark>日|号)?)?(?<tail>" + DateGrammar.JOIN
                    + "(?:(?:(?<year2>(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})\\s?年|(?<rel2>次年|翌年|今年|明年))?\\s?(?:(?<month2>"
                    + DateGrammar.N
                    + ")\\s?月)?\\s?(?<day2>" + DateGrammar.N + ")\\s?(?:日|号)))?");

    /** Where the 月 of the first month stands at the latest, behind a year. */
    private static final int MONTH_REACH = 12;

    private MonthDayGrammar() {}

    /** The expression that begins here. */
    static Optional<DateExpression> at(String text, int i) {
        if (!DateGrammar.holds(text, i, MONTH_REACH, '月', '月')) {
            return Optional.empty();
        }
        return DateGrammar.match(MONTH_DAY, text, i).flatMap(m -> {
            boolean hasDay = m.group("day") != null && (m.group("dayMark") != null || m.group("tail") != null);
            if (isOfAnotherYear(text, m, i)) {
                return Optional.empty();
            }
            if (m.group("day") == null && isVagueMonth(text, m)) {
                return Optional.empty();
            }
            OptionalInt day = hasDay ? DateGrammar.number(m, "day") : OptionalInt.empty();
            Part start = m.group("rel") == null
                    ? new Part.Calendar(DateGrammar.number(m, "year"), DateGrammar.number(m, "month"), day)
                    : relativeYear(m.group("rel"), DateGrammar.number(m, "month"), day);
            boolean range = m.group("tail") != null && hasDay;
            if (!range) {
                int end = hasDay ? endOfDay(m) : endOfMonth(text, m);
                return DateGrammar.valid(start, start, i, end);
            }
            return DateGrammar.valid(start, rangeEnd(m, start), i, m.end());
        });
    }

    /** A month behind a year that this grammar does not read, such as 1357年 or 15年: better none than the wrong year. */
    private static boolean isOfAnotherYear(String text, Matcher m, int i) {
        boolean bare = m.group("year") == null && m.group("rel") == null;
        return bare && i > 1 && text.charAt(i - 1) == '年' && isPartOfNumber(text.charAt(i - 2));
    }

    private static boolean isPartOfNumber(char c) {
        return (c >= '0' && c <= '9') || ChineseNumerals.isNumeral(c) || c == '千';
    }

    private static int endOfDay(Matcher m) {
        return m.end("dayMark");
    }

    private static int endOfMonth(String text, Matcher m) {
        int end = text.indexOf('月', m.end("month")) + 1;
        return end < text.length() && text.charAt(end) == '份' ? end + 1 : end;
    }

    /** A month that counts months, or names a part of itself, is no date: 3月以来, 7月底, 5月中旬. */
    private static boolean isVagueMonth(String text, Matcher m) {
        int end = endOfMonth(text, m);
        if (m.group("year") != null || m.group("rel") != null) {
            return end < text.length() && "初底末".indexOf(text.charAt(end)) >= 0;
        }
        return true;
    }

    private static Part rangeEnd(Matcher m, Part start) {
        OptionalInt month = DateGrammar.number(m, "month2");
        OptionalInt day = DateGrammar.number(m, "day2");
        if (m.group("rel2") != null
                && start instanceof Part.Calendar from
                && from.year().isPresent()) {
            boolean next = m.group("rel2").equals("次年") || m.group("rel2").equals("翌年");
            int year = from.year().getAsInt() + (next ? 1 : 0);
            return new Part.Calendar(OptionalInt.of(year), month, day);
        }
        return new Part.Calendar(DateGrammar.number(m, "year2"), month, day);
    }

    private static Part relativeYear(String word, OptionalInt month, OptionalInt day) {
        int years = switch (word) {
            case "前年" -> -2;
            case "去年" -> -1;
            case "明年", "次年", "翌年" -> 1;
            default -> 0;
        };
        return new Part.FromYear(years, month.orElse(0), day);
    }
}
