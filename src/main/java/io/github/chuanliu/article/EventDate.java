package io.github.chuanliu.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date or range of dates that the text gives.
 *
 * @param text the expression verbatim, such as 11月22日至23日
 * @param span where it stands in the body
 * @param start first day
 * @param end last day, equal to {@code start} for a single day
 * @param yearBasis how the year is known
 */
public record EventDate(String text, Span span, PartialDate start, PartialDate end, YearBasis yearBasis) {

    /** How the year of a date is known. The names are those of the Avro enum {@code YearBasis}. */
    public enum YearBasis {
        /** Nothing says which year. */
        UNKNOWN,
        /** The expression states its year. */
        STATED,
        /** The year follows from the stated time of publication. */
        PUBLISHED,
        /** The year follows from the time that an archive page states for its snapshot. */
        SNAPSHOT,
        /** The year follows from an inferred time of publication, such as a date in the URL. */
        INFERRED,
        /** The year follows from an anniversary that the text names, such as 西藏自治区成立60周年 (60 years of Tibet AR). */
        ANNIVERSARY
    }

    /**
     * A day whose year may be unknown.
     *
     * @param year the year, if known
     * @param month 1 to 12
     * @param day 1 to 31
     */
    public record PartialDate(OptionalInt year, int month, int day) {

        public static PartialDate of(LocalDate date) {
            return new PartialDate(OptionalInt.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
        }

        public static PartialDate withoutYear(int month, int day) {
            return new PartialDate(OptionalInt.empty(), month, day);
        }

        /** The calendar date, absent when the year is unknown or has no such day. */
        public Optional<LocalDate> date() {
            if (year.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.of(year.getAsInt(), month, day));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }
}
