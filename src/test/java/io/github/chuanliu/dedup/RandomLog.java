package io.github.chuanliu.dedup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A log of sketches as the ordered partition could hold it: a few stories, each printed at many URLs, cut, edited,
 * revised, fetched again, with and without claims, from several partitions in some interleaving.
 */
final class RandomLog {

    /** One record of the log. */
    record Entry(Sketch sketch, long appendedAt) {}

    private static final int STORIES = 12;
    private static final int URLS = 40;

    private final Random random;
    private final long[] nextOffset;
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = Pages.MAY_17;

    RandomLog(long seed, int partitions) {
        this.random = new Random(seed);
        this.nextOffset = new long[partitions];
    }

    static List<Entry> of(long seed, int length) {
        RandomLog log = new RandomLog(seed, 1 + (int) (seed % 5));
        while (log.entries.size() < length) {
            log.append();
        }
        return log.entries;
    }

    private void append() {
        now = now.plus(Duration.ofMinutes(random.nextInt(600)));
        // brokers of two partitions need not agree on the time
        long appendedAt = now.minus(Duration.ofMinutes(random.nextInt(30))).toEpochMilli();
        if (!entries.isEmpty() && random.nextInt(8) == 0) {
            Sketch again = entries.get(random.nextInt(entries.size())).sketch();
            entries.add(new Entry(again, appendedAt));
            return;
        }
        int url = random.nextInt(URLS);
        int partition = url % nextOffset.length;
        Pages page = new Pages(
                new PagePosition(partition, nextOffset[partition]++),
                "https://example.org/" + url,
                text(),
                now.minus(Duration.ofDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0)),
                claims());
        entries.add(new Entry(page.sketch(), appendedAt));
    }

    private String text() {
        int story = random.nextInt(STORIES);
        String text = story < 2 ? Pages.text(story, 40) : Pages.text(story, 400);
        return switch (random.nextInt(6)) {
            case 0 -> Pages.edited(text, 20 + random.nextInt(80));
            case 1 -> text.substring(random.nextInt(text.length() / 2));
            case 2 -> text + Pages.text(100 + random.nextInt(STORIES), random.nextInt(300));
            default -> text;
        };
    }

    private Claims claims() {
        return switch (random.nextInt(6)) {
            case 0 -> Pages.on(5, 16 + random.nextInt(2));
            case 1 -> Pages.visits(random.nextBoolean() ? "SC>XZ" : "XZ>SC");
            case 2 -> random.nextBoolean() ? Pages.people("王晓晖", "黄强") : Pages.people("张庆伟", "陈刚");
            default -> Claims.NONE;
        };
    }
}
