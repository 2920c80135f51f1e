package io.github.chuanliu.text;

import io.github.chuanliu.article.Span;
import io.github.chuanliu.text.DateExpression.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds date expressions in Chinese text. Every pattern is tried only where its first character may stand and reads at
 * most some thirty characters, so that a text costs time in proportion to its length.
 */
final class DateGrammar {

    static final String N = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2}|[一二][〇零○Ｏ0一二三四五六七八九]{3})\\s?年";
    private static final String RELATIVE_YEAR = "(?<rel>去年|今年|明年|前年|本年|当年|當年|次年|翌年)";
    private static final String JOIN = "\\s?(?:至|到|—{1,2}|–|--?|－|~|～|―{1,2}|─{1,2}|、|和|与|及)\\s?";

    private static final Pattern MONTH_DAY = Pattern.compile("(?:" + YEAR + "|" + RELATIVE_YEAR + ")?\\s?(?<month>" + N
            + ")\\s?月(?:份)?(?:\\s?(?:初|底|末|中旬|上旬|下旬))?(?:\\s?(?<day>" + N + ")\\s?(?<dayMark>日|号)?)?(?<tail>" + JOIN
            + "(?:(?:(?<year2>(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})\\s?年|(?<rel2>次年|翌年|今年|明年))?\\s?(?:(?<month2>" + N
            + ")\\s?月)?\\s?(?<day2>" + N + ")\\s?(?:日|号)))?");
    private static final Pattern BARE_DAY = Pattern.compile("(?<day>" + N + ")\\s?(?:日|号)?(?<tail>" + JOIN
            + "(?:(?<month2>" + N + ")\\s?月)?(?<day2>" + N + ")\\s?(?:日|号))?");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<year>(?:19|20)\\d{2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)");
    private static final String FIRST = "0123456789一二三四五六七八九十廿卅去今明前本当當次翌上这這下周週星礼禮大昨后後同隔第";
    private static final BitSet MAY_BEGIN = new BitSet(0x10000);

    static {
        FIRST.chars().forEach(MAY_BEGIN::set);
    }

    private DateGrammar() {}

    /** The date expressions of a text in order, none overlapping. Full-width digits are read as digits. */
    static List<DateExpression> find(String original) {
        String text = ChineseNumerals.halfWidth(original);
        List<DateExpression> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!MAY_BEGIN.get(text.charAt(i)) || isInsideNumber(text, i)) {
                i++;
                continue;
            }
            Optional<DateExpression> expression = at(text, i);
            if (expression.isPresent()) {
                found.add(expression.get());
                i = expression.get().span().end();
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isInsideNumber(String text, int i) {
        if (i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        boolean digit = here >= '0' && here <= '9';
        boolean digitBefore = (before >= '0' && before <= '9') || before == '.' || before == '第';
        return (digit && digitBefore)
                || (ChineseNumerals.isNumeral(here) && ChineseNumerals.isNumeral(before))
                || (before == '第' && ChineseNumerals.isNumeral(here));
    }

    private static Optional<DateExpression> at(String text, int i) {
        char first = text.charAt(i);
        if ((first >= '0' && first <= '9') || ChineseNumerals.isNumeral(first)) {
            return mayBeDay(text, i)
                    ? numeric(text, i).or(() -> monthDay(text, i)).or(() -> bareDay(text, i))
                    : Optional.empty();
        }
        return TimeWords.mayBegin(text, i) ? monthDay(text, i).or(() -> TimeWords.at(text, i)) : Optional.empty();
    }

    /** Saves the patterns from numbers that no unit of a date follows. */
    private static boolean mayBeDay(String text, int i) {
        for (int j = i + 1; j < Math.min(text.length(), i + 9); j++) {
            char c = text.charAt(j);
            if (c == '年' || c == '月' || c == '日' || c == '-' || c == '/' || c == '.') {
                return true;
            }
        }
        return false;
    }

    static Optional<Matcher> match(Pattern pattern, String text, int i) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(i, Math.min(text.length(), i + 48)).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<DateExpression> numeric(String text, int i) {
        return match(NUMERIC, text, i).flatMap(m -> {
            Part day = new Part.Calendar(number(m, "year"), number(m, "month"), number(m, "day"));
            return valid(day, day, i, m.end());
        });
    }

    private static Optional<DateExpression> monthDay(String text, int i) {
        return match(MONTH_DAY, text, i).flatMap(m -> {
            boolean hasDay = m.group("day") != null && (m.group("dayMark") != null || m.group("tail") != null);
            if (isOfAnotherYear(text, m, i)) {
                return Optional.empty();
            }
            if (m.group("day") == null && isVagueMonth(text, m)) {
                return Optional.empty();
            }
            OptionalInt day = hasDay ? number(m, "day") : OptionalInt.empty();
            Part start = m.group("rel") == null
                    ? new Part.Calendar(number(m, "year"), number(m, "month"), day)
                    : relativeYear(m.group("rel"), number(m, "month"), day);
            boolean range = m.group("tail") != null && hasDay;
            if (!range) {
                int end = hasDay ? endOfDay(m) : endOfMonth(text, m);
                return valid(start, start, i, end);
            }
            return valid(start, rangeEnd(m, start), i, m.end());
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
        OptionalInt month = number(m, "month2");
        OptionalInt day = number(m, "day2");
        if (m.group("rel2") != null
                && start instanceof Part.Calendar from
                && from.year().isPresent()) {
            boolean next = m.group("rel2").equals("次年") || m.group("rel2").equals("翌年");
            int year = from.year().getAsInt() + (next ? 1 : 0);
            return new Part.Calendar(OptionalInt.of(year), month, day);
        }
        return new Part.Calendar(number(m, "year2"), month, day);
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

    private static Optional<DateExpression> bareDay(String text, int i) {
        if (!Character.isDigit(text.charAt(i)) && !ChineseNumerals.isNumeral(text.charAt(i))) {
            return Optional.empty();
        }
        return match(BARE_DAY, text, i).flatMap(m -> {
            int mark = m.end("day");
            boolean marked = mark < text.length() && (text.charAt(mark) == '日');
            boolean range = m.group("tail") != null;
            if (!marked && !range) {
                return Optional.empty();
            }
            int end = range ? m.end() : mark + 1;
            if (text.charAt(end - 1) == '号' || DayContext.isNoDate(text, i, end)) {
                return Optional.empty();
            }
            Part start = new Part.Calendar(OptionalInt.empty(), OptionalInt.empty(), number(m, "day"));
            Part last = range ? new Part.Calendar(OptionalInt.empty(), number(m, "month2"), number(m, "day2")) : start;
            return valid(start, last, i, end);
        });
    }

    static OptionalInt number(Matcher matcher, String group) {
        String digits = matcher.group(group);
        return digits == null ? OptionalInt.empty() : ChineseNumerals.value(digits);
    }

    private static Optional<DateExpression> valid(Part start, Part end, int from, int to) {
        return isValid(start) && isValid(end)
                ? Optional.of(new DateExpression(new Span(from, to), start, end))
                : Optional.empty();
    }

    private static boolean isValid(Part part) {
        if (part instanceof Part.Calendar c) {
            return inRange(c.month(), 12) && inRange(c.day(), 31);
        }
        if (part instanceof Part.FromYear y) {
            return y.month() >= 1 && y.month() <= 12 && inRange(y.day(), 31);
        }
        return true;
    }

    private static boolean inRange(OptionalInt value, int max) {
        return value.isEmpty() || (value.getAsInt() >= 1 && value.getAsInt() <= max);
    }
}
