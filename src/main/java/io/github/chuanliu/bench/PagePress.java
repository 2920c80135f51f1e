package io.github.chuanliu.bench;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.bench.StoryWriter.Story;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Prints an endless run of pages, the same for the same seed: four of five carry a story of their own, the fifth prints
 * a recent one again, cut or set otherwise, and each has a frame of its own around it.
 */
final class PagePress {

    private static final Instant FETCHED = Instant.parse("2024-05-20T02:00:00Z");
    private static final Duration APART = Duration.ofMillis(100);
    private static final int ONE_IN = 5;

    /** Stories that may be printed again; the reprint of a story follows within some thousand pages. */
    private static final int RECENT = 1_000;

    private final StoryWriter writer = new StoryWriter();
    private final ReprintPress reprints = new ReprintPress(writer);
    private final PrintedPage printed = new PrintedPage(writer);
    private final Deque<Story> recent = new ArrayDeque<>();
    private final Random random;
    private int number;

    PagePress(long seed) {
        this.random = new Random(seed);
    }

    PageSnapshot next() {
        Story story = number % ONE_IN == ONE_IN - 1 ? reprint() : fresh();
        Instant fetched = FETCHED.plus(APART.multipliedBy(number));
        String url = "https://site" + number % 97 + ".example/" + number;
        number++;
        return new PageSnapshot(
                url,
                fetched,
                "text/plain",
                Optional.of("UTF-8"),
                printed.text(story, random).getBytes(StandardCharsets.UTF_8),
                "bench",
                Map.of());
    }

    private Story fresh() {
        Story story = writer.fill(writer.formula(random), writer.slots(random));
        recent.addLast(story);
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
        return story;
    }

    private Story reprint() {
        Story story =
                recent.stream().skip(random.nextInt(recent.size())).findFirst().orElseThrow();
        return switch (random.nextInt(4)) {
            case 0 -> story;
            case 1 -> reprints.dropped(story, 10, random);
            case 2 -> reprints.widened(story);
            default -> reprints.misprinted(story, 1, random);
        };
    }
}
