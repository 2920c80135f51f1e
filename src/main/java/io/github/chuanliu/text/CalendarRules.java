package io.github.chuanliu.text;

import io.github.chuanliu.article.EventDate.PartialDate;
import io.github.chuanliu.text.DateExpression.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/** Arithmetic of days that the resolver of dates needs and the JDK does not have. */
final class CalendarRules {

    private CalendarRules() {}

    /** A weekday by its week, or the last one that is not after the anchor. */
    static LocalDate weekday(LocalDate anchor, Part.Weekday weekday) {
        LocalDate monday = anchor.minusDays(anchor.getDayOfWeek().getValue() - 1L);
        if (weekday.weeks().isPresent()) {
            return monday.plusWeeks(weekday.weeks().getAsInt()).plusDays(weekday.weekday() - 1L);
        }
        LocalDate thisWeek = monday.plusDays(weekday.weekday() - 1L);
        return thisWeek.isAfter(anchor) ? thisWeek.minusWeeks(1) : thisWeek;
    }

    /**
     * The latest such day that is not after an anchor, or a coming one within reach.
     *
     * @param reach days after the anchor that still count
     */
    static Optional<LocalDate> latest(LocalDate at, int month, int day, int reach) {
        Optional<LocalDate> thisYear = date(at.getYear(), month, day);
        Optional<LocalDate> nextYear = date(at.getYear() + 1, month, day);
        if (thisYear.isPresent() && !thisYear.get().isAfter(at.plusDays(reach))) {
            boolean soonNextYear = nextYear.isPresent() && !nextYear.get().isAfter(at.plusDays(reach));
            return soonNextYear ? nextYear : thisYear;
        }
        for (int year = at.getYear() - 1; year >= at.getYear() - 8; year--) {
            Optional<LocalDate> earlier = date(year, month, day);
            if (earlier.isPresent()) {
                return earlier;
            }
        }
        return Optional.empty();
    }

    /** The last day of a range: what it leaves out it shares with the first day, and it may lie beyond New Year. */
    static PartialDate end(PartialDate first, Part.Calendar end) {
        int month = end.month().orElse(first.month());
        int day = end.day().orElse(first.day());
        if (end.year().isPresent()) {
            return new PartialDate(end.year(), month, day);
        }
        boolean overNewYear = month < first.month();
        OptionalInt year = overNewYear && first.year().isPresent()
                ? OptionalInt.of(first.year().getAsInt() + 1)
                : first.year();
        return new PartialDate(year, month, day);
    }

    /** Whether the calendar has the day; one without a year must exist in some year. */
    static boolean exists(PartialDate date) {
        if (date.year().isPresent()) {
            return date.date().isPresent();
        }
        return date.day() <= Month.of(date.month()).maxLength();
    }

    /** The day, if the calendar has it. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
