package io.github.chuanliu.text;

import io.github.chuanliu.article.EventDate.YearBasis;
import io.github.chuanliu.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What dates without a year are resolved against.
 *
 * @param day the day on which the text was published or its page captured, if known
 * @param year the year alone, if known some other way
 * @param basis how the year is known
 */
record Anchor(Optional<LocalDate> day, OptionalInt year, YearBasis basis) {

    /** The best anchor that a page offers: publication, then its capture, then an anniversary that the text names. */
    static Anchor of(Published published, Optional<Instant> snapshotAt, String body) {
        if (published instanceof Published.Stated stated) {
            return day(stated.at(), YearBasis.PUBLISHED);
        }
        if (published instanceof Published.Inferred inferred) {
            return day(inferred.at(), YearBasis.INFERRED);
        }
        if (snapshotAt.isPresent()) {
            return day(snapshotAt.get(), YearBasis.SNAPSHOT);
        }
        OptionalInt year = Anniversaries.yearOf(body);
        return year.isPresent()
                ? new Anchor(Optional.empty(), year, YearBasis.ANNIVERSARY)
                : new Anchor(Optional.empty(), OptionalInt.empty(), YearBasis.UNKNOWN);
    }

    private static Anchor day(Instant at, YearBasis basis) {
        LocalDate day = LocalDate.ofInstant(at, ClockTime.CHINA);
        return new Anchor(Optional.of(day), OptionalInt.of(day.getYear()), basis);
    }
}
