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
    static final String JOIN = "\\s?(?:至|到|—{1,2}|–|--?|－|~|～|―{1,2}|─{1,2}|、|和|与|及)\\s?";

    private static final Pattern BARE_DAY = Pattern.compile("(?<day>" + N + ")\\s?(?:日|号)?(?<tail>" + JOIN
            + "(?:(?<month2>" + N + ")\\s?月)?(?<day2>" + N + ")\\s?(?:日|号))?");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<year>(?:19|20)\\d{2})(?<sep>[-/.])(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})(?!\\d)");
    /** Where the 日 or 号 of a bare day or of a range of them stands at the latest. */
    private static final int BARE_DAY_REACH = 24;

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
                    ? numeric(text, i).or(() -> MonthDayGrammar.at(text, i)).or(() -> bareDay(text, i))
                    : Optional.empty();
        }
        return TimeWords.mayBegin(text, i)
                ? MonthDayGrammar.at(text, i).or(() -> TimeWords.at(text, i))
                : Optional.empty();
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

    /** Whether one of two characters stands within so many behind a position. */
    static boolean holds(String text, int at, int reach, char one, char other) {
        for (int i = at + 1; i <= Math.min(text.length() - 1, at + reach); i++) {
            if (text.charAt(i) == one || text.charAt(i) == other) {
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
        char century = text.charAt(i);
        if (century != '1' && century != '2') {
            return Optional.empty();
        }
        return match(NUMERIC, text, i).flatMap(m -> {
            Part day = new Part.Calendar(number(m, "year"), number(m, "month"), number(m, "day"));
            return valid(day, day, i, m.end());
        });
    }

    private static Optional<DateExpression> bareDay(String text, int i) {
        if (!holds(text, i, BARE_DAY_REACH, '日', '号')) {
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

    /** The expression, if month and day are in their ranges. */
    static Optional<DateExpression> valid(Part start, Part end, int from, int to) {
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
