package io.github.chuanliu.dedup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Builds sketches in tests: a page of some text at some URL, with claims and times as needed. */
record Pages(PagePosition position, String url, String text, Instant at, Claims claims) {

    static final Instant MAY_17 = Instant.parse("2024-05-17T01:00:00Z");

    static Pages page(long offset, String url, String text) {
        return new Pages(new PagePosition(0, offset), url, text, MAY_17, Claims.NONE);
    }

    Pages onPartition(int partition) {
        return new Pages(new PagePosition(partition, position.offset()), url, text, at, claims);
    }

    Pages daysLater(int days) {
        return new Pages(position, url, text, at.plus(Duration.ofDays(days)), claims);
    }

    Pages claiming(Claims stated) {
        return new Pages(position, url, text, at, stated);
    }

    Sketch sketch() {
        String normalized = TextNormalizer.normalize(text);
        return new Sketch(
                position,
                Hash128.of(url),
                Hash128.of(normalized),
                MinHash.of(normalized),
                normalized.length(),
                at.toEpochMilli(),
                claims);
    }

    static Claims on(int month, int day) {
        DayRange range = new DayRange(month << 5 | day, month << 5 | day);
        return new Claims(Optional.of(range), List.of(), List.of(), Set.of(), Set.of());
    }

    static Claims visits(String... pairs) {
        return new Claims(Optional.empty(), List.of(), List.of(pairs), Set.of(), Set.of());
    }

    static Claims people(String... names) {
        return new Claims(Optional.empty(), List.of(), List.of(), Set.of(names), Set.of());
    }

    /** A text that shares nothing with that of another seed. */
    static String text(long seed) {
        return text(seed, 600);
    }

    static String text(long seed, int chars) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < chars; i++) {
            text.append((char) ('一' + random.nextInt(3000)));
        }
        return text.toString();
    }

    /** The text with every {@code step}-th character replaced. */
    static String edited(String text, int step) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = step / 2; i < edited.length(); i += step) {
            edited.setCharAt(i, '々');
        }
        return edited.toString();
    }
}
