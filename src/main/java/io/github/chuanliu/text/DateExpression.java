package io.github.chuanliu.text;

import io.github.chuanliu.article.Span;
import java.util.OptionalInt;

/**
 * A date as the text writes it, before anything is known of the year.
 *
 * @param span where it stands
 * @param start its first day
 * @param end its last day, equal to {@code start} for a single day
 */
record DateExpression(Span span, Part start, Part end) {

    /** One end of a date expression. */
    sealed interface Part {

        /**
         * Calendar numbers, as far as written.
         *
         * @param day absent when the expression means the whole month
         */
        record Calendar(OptionalInt year, OptionalInt month, OptionalInt day) implements Part {}

        /** Days before (negative) or after the day of publication: 昨日, 明天. */
        record FromPublication(int days) implements Part {}

        /** Days after the date that the text named last: 当天, 次日. */
        record FromPrevious(int days) implements Part {}

        /**
         * A weekday.
         *
         * @param weekday 1 Monday to 7 Sunday
         * @param weeks weeks before (negative) or after the week of publication; absent for the bare weekday, which is
         *     the last one
         */
        record Weekday(int weekday, OptionalInt weeks) implements Part {}

        /** A month by its distance from the month of publication, and a day of it if one is named: 上个月, 上月5日. */
        record FromMonth(int months, OptionalInt day) implements Part {}

        /** A month or day of a year by its distance from the year of publication: 去年7月, 今年5月6日. */
        record FromYear(int years, int month, OptionalInt day) implements Part {}
    }
}
