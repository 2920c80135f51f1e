package io.github.chuanliu.bench.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One thing that goes wrong.
 *
 * @param moment when it happens
 * @param after how long after that moment
 * @param hit what happens
 * @param target to which part, by name
 * @param away how long the part is down or frozen
 */
record Fault(Moment moment, Duration after, Hit hit, String target, Duration away) {

    /** When a fault happens. */
    enum Moment {
        /** Pages come out again after the fault before. */
        WHILE_PAGES_FLOW,
        /** Whether or not they do: parts may be down or on their way up. */
        AMID_THE_LAST
    }

    /** What happens to a part. */
    enum Hit {
        SIGKILL("killed"),
        SIGTERM("stopped"),
        SIGSTOP("frozen"),
        DISK_LOSS("killed, its local state deleted");

        private final String words;

        Hit(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final int SHORTEST_GAP_MILLIS = 500;
    private static final int GAP_MILLIS = 4_000;
    private static final int AWAY_MILLIS = 4_000;

    /** Longer than the session of a stream (10 s): it comes back as a zombie that others have replaced. */
    private static final int LONG_FREEZE_MILLIS = 14_000;

    /**
     * Faults at random moments, the same for the same seed and parts: every part is hit before one is hit again.
     *
     * @param count how many
     */
    static List<Fault> plan(long seed, int count, List<? extends Part> parts) {
        Random random = new Random(seed);
        List<Fault> faults = new ArrayList<>();
        List<Part> round = new ArrayList<>();
        while (faults.size() < count) {
            if (round.isEmpty()) {
                round.addAll(parts);
                Collections.shuffle(round, random);
            }
            Part part = round.remove(round.size() - 1);
            Hit hit = hit(part, random);
            faults.add(new Fault(
                    random.nextInt(3) == 0 ? Moment.AMID_THE_LAST : Moment.WHILE_PAGES_FLOW,
                    Duration.ofMillis(SHORTEST_GAP_MILLIS + random.nextInt(GAP_MILLIS)),
                    hit,
                    part.name(),
                    Duration.ofMillis(away(part, hit, random))));
        }
        return faults;
    }

    private static Hit hit(Part part, Random random) {
        List<Hit> hits = new ArrayList<>(List.of(Hit.SIGKILL, Hit.SIGKILL, Hit.SIGTERM, Hit.SIGSTOP));
        if (part.expendable().isPresent()) {
            hits.add(Hit.DISK_LOSS);
        }
        return hits.get(random.nextInt(hits.size()));
    }

    private static int away(Part part, Hit hit, Random random) {
        boolean zombie = hit == Hit.SIGSTOP && part.kind() == Part.Kind.STREAM && random.nextBoolean();
        return zombie ? LONG_FREEZE_MILLIS : 500 + random.nextInt(AWAY_MILLIS);
    }
}
