package io.github.chuanliu.text;

import io.github.chuanliu.article.Span;
import io.github.chuanliu.text.DateExpression.Part;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Dates that are words: 上个月, 本周三, 昨日, 当天. */
final class TimeWords {

    private static final Pattern MONTH_WORD = Pattern.compile(
            "(?<word>上[个個]?月|本月|这个月|下[个個]?月|当月)(?![底末]|[上中下]旬)(?:\\s?(?<day>" + DateGrammar.N + ")\\s?(?:日|号))?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<week>上上[个個]?|下下[个個]?|上个?|上個?|本|这个?|這個?|下个?|下個?)?(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])(?<range>(?:至|到|—|-|、|和)(?:周|週|星期|礼拜|禮拜)?[一二三四五六日天])?");
    private static final Pattern DAY_WORD = Pattern.compile(
            "大前天|大后天|大後天|前天|前日|昨天|昨日|昨(?=晚|夜|晨)|今天|今日|今(?=晨|晚|早)|明天|明日|后天|後天|当天|当日|当晚|當天|當日|當晚|同日|次日|翌日|隔日|第二天");

    private static final BitSet SECOND = new BitSet(0x10000);

    static {
        "年天日晨晚早夜月个個周週星礼禮上期拜前二一三四五六下后後".chars().forEach(SECOND::set);
    }

    private TimeWords() {}

    /** Saves the patterns from words such as 大会, 上海 and 第一, which begin like 大前天, 上月 and 第二天. */
    static boolean mayBegin(String text, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return SECOND.get(next);
    }

    /** The expression that begins here, if one does. */
    static Optional<DateExpression> at(String text, int i) {
        return monthWord(text, i).or(() -> weekday(text, i)).or(() -> dayWord(text, i));
    }

    private static Optional<DateExpression> monthWord(String text, int i) {
        return DateGrammar.match(MONTH_WORD, text, i).map(m -> {
            int months = switch (m.group("word").charAt(0)) {
                case '上' -> -1;
                case '下' -> 1;
                default -> 0;
            };
            Part month = new Part.FromMonth(months, DateGrammar.number(m, "day"));
            return new DateExpression(new Span(i, m.end()), month, month);
        });
    }

    private static Optional<DateExpression> weekday(String text, int i) {
        return DateGrammar.match(WEEKDAY, text, i).flatMap(m -> {
            if (DayContext.isNoWeekday(text, i, m.end(), m.group("range") != null)) {
                return Optional.empty();
            }
            int day = "一二三四五六日天".indexOf(m.group("weekday"));
            String week = m.group("week") == null ? "" : m.group("week");
            OptionalInt weeks = week.isEmpty() ? OptionalInt.empty() : OptionalInt.of(weeks(week));
            Part part = new Part.Weekday(Math.min(day, 6) + 1, weeks);
            return Optional.of(new DateExpression(new Span(i, m.end()), part, part));
        });
    }

    private static int weeks(String week) {
        int step = week.startsWith("上") ? -1 : week.startsWith("下") ? 1 : 0;
        return week.length() > 1 && week.charAt(1) == week.charAt(0) ? 2 * step : step;
    }

    private static Optional<DateExpression> dayWord(String text, int i) {
        return DateGrammar.match(DAY_WORD, text, i).flatMap(m -> {
            if (DayContext.isFigurative(text, m.group(), m.end())) {
                return Optional.empty();
            }
            Part part = switch (m.group()) {
                case "大后天", "大後天" -> new Part.FromPublication(3);
                case "大前天" -> new Part.FromPublication(-3);
                case "前天", "前日" -> new Part.FromPublication(-2);
                case "昨天", "昨日", "昨" -> new Part.FromPublication(-1);
                case "今天", "今日", "今" -> new Part.FromPublication(0);
                case "明天", "明日" -> new Part.FromPublication(1);
                case "后天", "後天" -> new Part.FromPublication(2);
                case "次日", "翌日", "隔日", "第二天" -> new Part.FromPrevious(1);
                default -> new Part.FromPrevious(0);
            };
            return Optional.of(new DateExpression(new Span(i, m.end()), part, part));
        });
    }
}
