package io.github.chuanliu.dedup;

import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.EventDate.PartialDate;
import io.github.chuanliu.article.EventDate.YearBasis;

/**
 * The days that a text states. A year counts only if the expression itself names it; a year that was resolved from the
 * page's time is a guess that two prints of one text may make differently.
 *
 * @param first the first day: {@code year * 512 + month * 32 + day}, the year 0 when not stated
 * @param last the last day, in the same form
 */
record DayRange(int first, int last) {

    private static final int DAY_BITS = 9;
    private static final int YEARLESS = (1 << DAY_BITS) - 1;

    static DayRange of(EventDate date) {
        return new DayRange(day(date.start(), date.yearBasis()), day(date.end(), date.yearBasis()));
    }

    private static int day(PartialDate date, YearBasis basis) {
        int year = basis == YearBasis.STATED ? date.year().orElse(0) : 0;
        return year << DAY_BITS | date.month() << 5 | date.day();
    }

    /** Whether the two have a day in common; where a year is not stated, month and day decide. */
    boolean overlaps(DayRange other) {
        if (hasYear() && other.hasYear()) {
            return first <= other.last && other.first <= last;
        }
        return containsYearless(other.first) || containsYearless(other.last) || other.containsYearless(first);
    }

    private boolean hasYear() {
        return first > YEARLESS && last > YEARLESS;
    }

    private boolean containsYearless(int day) {
        int from = first & YEARLESS;
        int to = last & YEARLESS;
        int at = day & YEARLESS;
        // 12月30日至1月2日 runs over the turn of the year
        return from <= to ? from <= at && at <= to : at >= from || at <= to;
    }
}
