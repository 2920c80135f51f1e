package io.github.chuanliu.bench;

import io.github.chuanliu.bench.BenchArticles.Route;
import io.github.chuanliu.bench.BenchArticles.Stated;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.SketchMaker;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes sketches of texts that have nothing in common: page by page, the same for the same number. */
final class SketchPress {

    private static final Instant START = Instant.parse("2024-05-17T00:00:00Z");
    private static final int CHARS = 300;
    private static final int CHARACTERS = 3_000;

    private final SketchMaker sketches = new SketchMaker();

    /**
     * The sketch of a page.
     *
     * @param number of the story
     * @param print 0 is the first of the story, higher ones are reprints at other URLs that lack more of the beginning
     */
    Sketch sketch(int number, int print) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(CHARS);
        for (int i = 0; i < CHARS; i++) {
            text.append(character(random));
        }
        Instant at = START.plusSeconds(number);
        Stated stated = new Stated(
                Optional.of(MonthDay.of(1 + number % 12, 1 + number % 28)),
                Optional.of(new Route("CN-SC", "CN-XZ")),
                List.of(name(random), name(random), name(random)),
                List.of(name(random), name(random), name(random)));
        return sketches.sketch(
                new PagePosition(print, number),
                "https://example.org/" + print + "/" + number,
                at,
                BenchArticles.of(text.substring(print * CHARS / 20), at, stated));
    }

    private static String name(Random random) {
        return "" + character(random) + character(random) + character(random);
    }

    private static char character(Random random) {
        return (char) ('一' + random.nextInt(CHARACTERS));
    }
}
