package io.github.chuanliu.text;

import io.github.chuanliu.article.EventDate.PartialDate;
import io.github.chuanliu.article.EventDate.YearBasis;
import io.github.chuanliu.text.DateResolver.Resolved;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The date that a text named last, on which the next one may rest: 次日, 16日 after 5月15日, 10月2日 after 2023年10月1日. */
final class DateBefore {

    /** Clauses of one sentence are nearer. */
    private static final int SENTENCE = 80;
    /** A day without a month that would go back is of the next month when no more days than this lie between. */
    private static final int NEAR_DAYS = 10;

    private final String text;
    private final Anchor anchor;
    private Optional<PartialDate> previous = Optional.empty();
    private YearBasis basis = YearBasis.UNKNOWN;
    private int end = -1;

    DateBefore(String text, Anchor anchor) {
        this.text = text;
        this.anchor = anchor;
    }

    void remember(PartialDate date, YearBasis how, int at) {
        previous = Optional.of(date);
        basis = how;
        end = at;
    }

    /** So many days after it: 当天 is 0, 次日 is 1. */
    Optional<Resolved> plusDays(int days) {
        return previous.flatMap(last -> {
            Optional<LocalDate> date = last.date();
            if (date.isPresent()) {
                return Optional.of(Resolved.day(PartialDate.of(date.get().plusDays(days)), basis));
            }
            if (days == 0) {
                return Optional.of(Resolved.day(last, basis));
            }
            // A leap year stands in for the unknown one; only the step from 28 February depends on it.
            LocalDate moved = LocalDate.of(2024, last.month(), last.day()).plusDays(days);
            return Optional.of(
                    Resolved.day(PartialDate.withoutYear(moved.getMonthValue(), moved.getDayOfMonth()), basis));
        });
    }

    /** It, when the text states its year and this position is in the same sentence. */
    Optional<PartialDate> statedInSameSentence(int at) {
        boolean near = end >= 0
                && basis == YearBasis.STATED
                && at - end <= SENTENCE
                && text.substring(end, at).chars().noneMatch(c -> c == '。' || c == '\n' || c == '！' || c == '？');
        return near ? previous : Optional.empty();
    }

    /** The day of this number in its month, or in the next one; empty when nothing ties the position to it. */
    Optional<Resolved> sameMonth(int day, int at) {
        boolean tied = previous.isPresent()
                && (anchor.day().isEmpty() || text.substring(end, at).indexOf('\n') < 0);
        return tied
                ? previous.map(last -> Resolved.day(
                        nextMonth(last, day).orElse(new PartialDate(last.year(), last.month(), day)), basis))
                : Optional.empty();
    }

    /** The day in the month after the one named last, when going back would be odd and going on stays in the past. */
    private Optional<PartialDate> nextMonth(PartialDate last, int day) {
        if (day >= last.day() || last.date().isEmpty() || anchor.day().isEmpty()) {
            return Optional.empty();
        }
        YearMonth next = YearMonth.from(last.date().get()).plusMonths(1);
        boolean past =
                next.isValidDay(day) && !next.atDay(day).isAfter(anchor.day().get());
        boolean near = day + 31 - last.day() <= NEAR_DAYS;
        return past && near ? Optional.of(PartialDate.of(next.atDay(day))) : Optional.empty();
    }
}
