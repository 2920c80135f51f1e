package io.github.chuanliu.text;

import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.EventDate.YearBasis;
import java.util.List;
import java.util.Optional;

/** Which of the dates is that of the reported event: the first one of the lead that is no dateline and no history. */
final class EventFinder {

    private static final int LEAD_PARAGRAPHS = 3;

    private EventFinder() {}

    static Optional<EventDate> find(String body, List<EventDate> dates, Anchor anchor) {
        int dateline = Dateline.end(body);
        int leadEnd = leadEnd(body);
        Optional<EventDate> inLead = dates.stream()
                .filter(date -> date.span().start() < leadEnd)
                .filter(date -> date.span().end() > dateline)
                .filter(date -> isOfTheDay(date, anchor))
                .filter(date -> !isLimit(body, date))
                .findFirst();
        return inLead.or(() ->
                dates.stream().filter(date -> date.span().end() <= dateline).findFirst());
    }

    private static boolean isOfTheDay(EventDate date, Anchor anchor) {
        boolean wholeMonth = date.start().day() == 1 && date.end().day() >= 28;
        if (wholeMonth) {
            return false;
        }
        boolean stated =
                date.yearBasis() == YearBasis.STATED && date.start().year().isPresent();
        return !stated
                || anchor.year().isEmpty()
                || Math.abs(anchor.year().getAsInt() - date.start().year().getAsInt()) <= 1;
    }

    /** A date that only bounds something: 截至6月底, 自5月1日起. */
    private static boolean isLimit(String body, EventDate date) {
        int start = date.span().start();
        String before = body.substring(Math.max(0, start - 2), start);
        return before.endsWith("截至")
                || before.endsWith("截止")
                || before.endsWith("自") && body.startsWith("起", date.span().end());
    }

    private static int leadEnd(String body) {
        int end = -1;
        for (int i = 0; i < LEAD_PARAGRAPHS; i++) {
            end = body.indexOf('\n', end + 1);
            if (end < 0) {
                return body.length();
            }
        }
        return end;
    }
}
