package io.github.chuanliu.text;

import io.github.chuanliu.article.Published;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the page was published: what the lines between title and body say, labelled dates first, then the head of the HTML
 * page, then a date in its address. Dates elsewhere belong to other articles.
 */
final class PublishedReader {

    private static final Pattern URL_DATE =
            Pattern.compile("(?<!\\d)(20\\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    /** 20231108181728 and what a site appends to tell pages of one second apart. */
    private static final Pattern URL_TIME = Pattern.compile(
            "(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])([0-5]\\d)[0-5]\\d\\d{0,6}(?!\\d)");

    private static final Pattern TIME_OF_DAY = Pattern.compile("[\\p{IsHan}]{0,6}(\\d{1,2}[:：时]\\d{2}分?)");
    private static final int SIGNATURE_LINES = 3;
    /** 完, (完), -30-. */
    private static final int END_MARK = 4;

    private static final int LONGEST_URL = 2000;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private PublishedReader() {}

    /**
     * What the page says.
     *
     * @param facts lines that may state it; below the body only labels count
     * @param hint what the head of an HTML page states
     * @param url the page's address
     */
    static Published read(FactLines facts, Optional<String> hint, String url) {
        Optional<Instant> stated = labelled(facts.header())
                .or(() -> bare(facts.header()))
                .or(() -> labelled(facts.inside()))
                .or(() -> labelled(facts.above()))
                .or(() -> labelled(facts.below()))
                .or(() -> signed(facts.below()))
                .or(() -> hint.flatMap(ClockTime::machine))
                .or(() -> bare(facts.above()))
                .filter(at -> at.isAfter(EARLIEST));
        if (stated.isPresent()) {
            Instant day = finer(stated.get(), hint.flatMap(ClockTime::machine));
            return new Published.Stated(finer(day, bare(facts.above())));
        }
        return inUrl(url)
                .<Published>map(at -> new Published.Inferred(at, "url"))
                .orElseGet(Published.Unknown::new);
    }

    /** A page that shows the day may give the minute in its head or above the headline. */
    private static Instant finer(Instant shown, Optional<Instant> other) {
        boolean wholeDay = shown.atOffset(ClockTime.CHINA).toLocalTime().equals(LocalTime.MIDNIGHT);
        return other.filter(at -> wholeDay && Duration.between(shown, at).abs().compareTo(Duration.ofDays(1)) < 0)
                .orElse(shown);
    }

    private static Optional<Instant> labelled(List<String> lines) {
        for (String line : lines) {
            for (Labels.Labelled label : Labels.of(line)) {
                if (label.kind().equals("published")) {
                    Optional<ClockTime> time = ClockTime.in(label.value());
                    if (time.isPresent() && time.get().start() <= 4) {
                        return time.map(ClockTime::at);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> bare(List<String> lines) {
        for (String line : lines) {
            if (line.length() > 160
                    || isClock(line)
                    || Labels.of(line).stream().anyMatch(l -> l.kind().equals("snapshot"))) {
                continue;
            }
            Optional<ClockTime> time = ClockTime.in(line);
            if (time.isPresent()) {
                return time.map(ClockTime::at);
            }
        }
        return Optional.empty();
    }

    /**
     * A date as signature: alone on one of the first lines under the body, with at most an end mark before it. Teasers come
     * with dates too, but below a headline.
     */
    private static Optional<Instant> signed(List<String> below) {
        for (int i = 0; i < Math.min(SIGNATURE_LINES, below.size()); i++) {
            String line = below.get(i);
            if (LineFeatures.of(line).isDateOnly()) {
                String time = i + 1 < below.size() ? timeOfDay(below.get(i + 1)) : "";
                return ClockTime.in(line + ' ' + time).map(ClockTime::at);
            }
            if (line.length() > END_MARK) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 21时36分, 香港时间21时36分. */
    private static String timeOfDay(String line) {
        Matcher matcher = TIME_OF_DAY.matcher(line);
        return line.length() <= 14 && matcher.matches() ? matcher.group(1) : "";
    }

    private static Optional<Instant> inUrl(String url) {
        String address = url.length() > LONGEST_URL ? url.substring(0, LONGEST_URL) : url;
        Matcher matcher = URL_DATE.matcher(address);
        int from = Math.max(0, address.indexOf("://"));
        Optional<Instant> second = timestamp(address, from);
        if (second.isPresent()) {
            return second;
        }
        while (matcher.find(from)) {
            try {
                LocalDate date = LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
                return Optional.of(date.atStartOfDay().toInstant(ClockTime.CHINA));
            } catch (DateTimeException noSuchDay) {
                from = matcher.end();
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> timestamp(String address, int from) {
        Matcher matcher = URL_TIME.matcher(address);
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    .atTime(Integer.parseInt(matcher.group(4)), Integer.parseInt(matcher.group(5)))
                    .toInstant(ClockTime.CHINA));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A line that shows the reader today's date. */
    private static boolean isClock(String line) {
        return line.contains("今天是")
                || line.contains("今日是")
                || line.contains("当前时间")
                || line.contains("现在时间")
                || line.contains("欢迎您")
                || line.contains("系统时间");
    }
}
