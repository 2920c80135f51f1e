package io.github.chuanliu.text;

import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.EventDate.PartialDate;
import io.github.chuanliu.article.EventDate.YearBasis;
import io.github.chuanliu.text.DateExpression.Part;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Puts date expressions on the calendar. A day without a year is the latest one that is not after the anchor; a day
 * without a month takes the month that the text named last, else the latest such day. Today is the day of the dateline,
 * if the text opens with one, else that of the anchor. One object resolves one text, in order.
 */
final class DateResolver {

    /** A day this little after the anchor is taken as announced, not as a year ago. */
    private static final int ANNOUNCED_DAYS = 14;

    private static final int FUTURE_DAYS = 200;

    private final String text;
    private final Anchor anchor;
    private final DateBefore before;
    private final int datelineEnd;
    private Optional<LocalDate> writtenOn = Optional.empty();

    private DateResolver(String text, Anchor anchor) {
        this.text = text;
        this.anchor = anchor;
        this.before = new DateBefore(text, anchor);
        this.datelineEnd = Dateline.end(text);
    }

    /** Every date of the text that can be placed at least on a month and day, in order. */
    static List<EventDate> resolve(String text, Anchor anchor) {
        DateResolver resolver = new DateResolver(text, anchor);
        List<EventDate> dates = new ArrayList<>();
        for (DateExpression expression : DateGrammar.find(text)) {
            resolver.resolve(expression).ifPresent(dates::add);
        }
        return dates;
    }

    /** First and last day, and how their year is known. */
    record Resolved(PartialDate first, PartialDate last, YearBasis basis) {

        static Resolved day(PartialDate day, YearBasis basis) {
            return new Resolved(day, day, basis);
        }
    }

    private Optional<EventDate> resolve(DateExpression expression) {
        Optional<Resolved> start = part(expression.start(), expression);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        PartialDate first = start.get().first();
        PartialDate last = start.get().last();
        if (!expression.start().equals(expression.end()) && expression.end() instanceof Part.Calendar end) {
            last = CalendarRules.end(first, end);
        }
        if (!CalendarRules.exists(first) || !CalendarRules.exists(last)) {
            return Optional.empty();
        }
        if (expression.span().end() <= datelineEnd) {
            writtenOn = last.date();
        }
        before.remember(last, start.get().basis(), expression.span().end());
        return Optional.of(new EventDate(
                expression.span().of(text),
                expression.span(),
                first,
                last,
                start.get().basis()));
    }

    private Optional<Resolved> part(Part part, DateExpression expression) {
        if (part instanceof Part.Calendar c) {
            return calendar(c, expression);
        }
        if (part instanceof Part.FromPrevious p) {
            return before.plusDays(p.days());
        }
        if (part instanceof Part.FromYear y) {
            return fromYear(y);
        }
        return writtenOn.or(anchor::day).flatMap(day -> fromAnchor(part, day));
    }

    private Optional<Resolved> fromAnchor(Part part, LocalDate at) {
        if (part instanceof Part.FromPublication p) {
            return Optional.of(day(at.plusDays(p.days())));
        }
        if (part instanceof Part.Weekday w) {
            return Optional.of(day(CalendarRules.weekday(at, w)));
        }
        return part instanceof Part.FromMonth m
                ? month(YearMonth.from(at).plusMonths(m.months()), m.day())
                : Optional.empty();
    }

    private Resolved day(LocalDate date) {
        return Resolved.day(PartialDate.of(date), anchor.basis());
    }

    private Optional<Resolved> month(YearMonth month, OptionalInt day) {
        if (day.isPresent()) {
            return month.isValidDay(day.getAsInt()) ? Optional.of(day(month.atDay(day.getAsInt()))) : Optional.empty();
        }
        return Optional.of(
                new Resolved(PartialDate.of(month.atDay(1)), PartialDate.of(month.atEndOfMonth()), anchor.basis()));
    }

    private Optional<Resolved> fromYear(Part.FromYear part) {
        if (anchor.year().isEmpty()) {
            return part.day().isEmpty()
                    ? Optional.empty()
                    : yearless(part.month(), part.day().getAsInt());
        }
        return month(YearMonth.of(anchor.year().getAsInt() + part.years(), part.month()), part.day());
    }

    private Optional<Resolved> calendar(Part.Calendar part, DateExpression expression) {
        if (part.month().isEmpty()) {
            return dayOnly(part.day().orElse(0), expression.span().start());
        }
        int month = part.month().getAsInt();
        if (part.year().isPresent()) {
            return stated(part.year().getAsInt(), month, part.day());
        }
        int day = part.day().orElse(1);
        Optional<PartialDate> named =
                before.statedInSameSentence(expression.span().start());
        if (named.isPresent() && named.get().year().isPresent()) {
            return stated(named.get().year().getAsInt(), month, part.day());
        }
        if (anchor.day().isPresent()) {
            int reach = isAnnounced(expression) ? FUTURE_DAYS : ANNOUNCED_DAYS;
            return CalendarRules.latest(anchor.day().get(), month, day, reach).map(this::day);
        }
        if (anchor.year().isPresent()) {
            return CalendarRules.date(anchor.year().getAsInt(), month, day).map(this::day);
        }
        return yearless(month, day);
    }

    private Optional<Resolved> stated(int year, int month, OptionalInt day) {
        if (day.isPresent()) {
            return CalendarRules.date(year, month, day.getAsInt())
                    .map(date -> Resolved.day(PartialDate.of(date), YearBasis.STATED));
        }
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(
                new Resolved(PartialDate.of(whole.atDay(1)), PartialDate.of(whole.atEndOfMonth()), YearBasis.STATED));
    }

    private static Optional<Resolved> yearless(int month, int day) {
        return Optional.of(Resolved.day(PartialDate.withoutYear(month, day), YearBasis.UNKNOWN));
    }

    private Optional<Resolved> dayOnly(int day, int at) {
        return before.sameMonth(day, at).or(() -> latest(day));
    }

    /** The latest such day that is not after the anchor, at most two months back. */
    private Optional<Resolved> latest(int day) {
        return anchor.day().flatMap(at -> {
            for (int back = 0; back <= 2; back++) {
                YearMonth month = YearMonth.from(at).minusMonths(back);
                if (month.isValidDay(day) && !month.atDay(day).isAfter(at)) {
                    return Optional.of(day(month.atDay(day)));
                }
            }
            return Optional.empty();
        });
    }

    /** Whether the words around say that the day is still to come. */
    private boolean isAnnounced(DateExpression expression) {
        int from = Math.max(0, expression.span().start() - 8);
        int to = Math.min(text.length(), expression.span().end() + 6);
        String around = text.substring(from, to);
        return around.contains("将")
                || around.contains("拟")
                || around.contains("定于")
                || around.contains("计划")
                || around.contains("截止");
    }
}
