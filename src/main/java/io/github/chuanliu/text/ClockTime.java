package io.github.chuanliu.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A full date on a page, with its time of day if it has one. Without a zone it is China Standard Time.
 *
 * @param at the instant; midnight at +08:00 for a bare date
 * @param start where the expression begins in the text that was searched
 * @param end one past its last character
 */
record ClockTime(Instant at, int start, int end) {

    static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d{2})(?:\\s?年\\s?|[-/.－]|\\s(?=\\d{2}[-/]\\d{2}))(\\d{1,2})(?:\\s?月\\s?|[-/.－])"
                    + "(\\d{1,2})(?!\\d)\\s?(?:日|号)?"
                    + "(?:[\\sT,，]{0,3}(?:星期.|周.|\\(.{1,3}\\))?\\s{0,2}(\\d{1,2})\\s?[:：时]\\s?(\\d{2})(?:\\s?[:：分]\\s?(\\d{2}))?"
                    + "(?:\\.\\d{1,9})?\\s?(Z(?![A-Za-z])|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d{2})"
                    + "|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?\\s((?:19|20)\\d{2})");
    /** 23.11.2019 21:12, as sites with a European template write. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?![\\d.])(?:\\s{1,3}(\\d{1,2}):(\\d{2}))?");

    /** 202309/1217:05:42: year, day and time of an agency's header, in elements with nothing between them. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})\\s?(\\d{2})/(\\d{2})\\s?(\\d{2}):(\\d{2})(?::(\\d{2}))?(?!\\d)()");

    private static final int LONGEST_COUNT = 8;

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    /** The first full date in a text of at most a few hundred characters. */
    static Optional<ClockTime> in(String written) {
        String text = written.indexOf('０') < 0 ? written : ChineseNumerals.halfWidth(written);
        if (!mayHoldYear(text)) {
            return Optional.empty();
        }
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > 0
                    && Character.isDigit(text.charAt(matcher.start() - 1))
                    && (matcher.start(4) < 0 || !followsCount(text, matcher.start()))) {
                continue;
            }
            Optional<ClockTime> time = read(matcher);
            if (time.isPresent()) {
                return time;
            }
        }
        Matcher glued = GLUED.matcher(text);
        if (text.indexOf('/') > 0 && glued.find()) {
            return read(glued);
        }
        return hasLatinLetter(text) ? english(text) : dayFirst(text);
    }

    /** Whether a count stands right before, with nothing to part both: 阅读量:78932026-01-06 11:27. */
    private static boolean followsCount(String text, int start) {
        int at = start - 1;
        while (at >= 0 && Character.isDigit(text.charAt(at))) {
            at--;
        }
        return at >= 0 && Punctuation.isColon(text.charAt(at)) && start - at <= LONGEST_COUNT;
    }

    private static boolean hasLatinLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return true;
            }
        }
        return false;
    }

    /** Saves the patterns from lines without 19.. or 20.., which are most. */
    private static boolean mayHoldYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + 1);
            if ((a == '2' && b == '0') || (a == '1' && b == '9')) {
                return true;
            }
        }
        return false;
    }

    /** A timestamp as machines write it, ISO 8601 first. */
    static Optional<Instant> machine(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException notIso) {
            return in(text).map(ClockTime::at);
        }
    }

    private static Optional<ClockTime> read(Matcher matcher) {
        try {
            LocalDateTime local = LocalDateTime.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    number(matcher, 4) % 24,
                    number(matcher, 5),
                    number(matcher, 6));
            String zone = matcher.group(7);
            ZoneOffset offset = zone == null || zone.isEmpty() ? CHINA : ZoneOffset.of(withColon(zone));
            return Optional.of(new ClockTime(local.toInstant(offset), matcher.start(), matcher.end()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<ClockTime> dayFirst(String text) {
        Matcher matcher = text.indexOf('.') < 0 ? null : DAY_FIRST.matcher(text);
        if (matcher == null || !matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(matcher, 3),
                    number(matcher, 2),
                    number(matcher, 1),
                    number(matcher, 4) % 24,
                    number(matcher, 5));
            return Optional.of(new ClockTime(local.toInstant(CHINA), matcher.start(), matcher.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<ClockTime> english(String text) {
        Matcher matcher = ENGLISH.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean monthFirst = matcher.group(1) != null;
        String month = monthFirst ? matcher.group(1) : matcher.group(5);
        int day = number(matcher, monthFirst ? 2 : 4);
        int year = number(matcher, monthFirst ? 3 : 6);
        try {
            LocalDateTime local =
                    LocalDateTime.of(year, MONTHS.indexOf(month.toLowerCase(java.util.Locale.ROOT)) / 3 + 1, day, 0, 0);
            return Optional.of(new ClockTime(local.toInstant(CHINA), matcher.start(), matcher.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return matcher.start(group) < 0 ? 0 : Integer.parseInt(matcher.group(group));
    }

    private static String withColon(String zone) {
        return zone.length() == 5 ? zone.substring(0, 3) + ':' + zone.substring(3) : zone;
    }
}
