package io.github.chuanliu.text;

import io.github.chuanliu.article.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private PublishedReader() {}

    /** From the lines that state facts about the page, best first, then hints, then the address. */
    static Published read(List<String> metaLines, Optional<String> hint, String url) {
        Optional<Instant> stated = labelled(metaLines)
                .or(() -> bare(metaLines))
                .or(() -> hint.flatMap(ClockTime::machine))
                .filter(at -> at.isAfter(EARLIEST));
        if (stated.isPresent()) {
            return new Published.Stated(stated.get());
        }
        Optional<Instant> inUrl = inUrl(url);
        if (inUrl.isPresent()) {
            return new Published.Inferred(inUrl.get(), "url");
        }
        return new Published.Unknown();
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

    private static Optional<Instant> inUrl(String url) {
        int path = url.indexOf("://");
        Matcher matcher = URL_DATE.matcher(url.length() > 2000 ? url.substring(0, 2000) : url);
        int from = path < 0 ? 0 : path;
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
}
