package io.github.chuanliu.bench;

import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.bench.StoryWriter.Story;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;

/**
 * How well reprints are found and look-alikes kept apart, class by class: every class is a log of its own, the stories
 * first, then one changed print of each, each followed by a story that is new.
 */
public final class DuplicateBenchmark {

    private static final Instant START = Instant.parse("2024-05-17T00:00:00Z");
    private static final Duration INSIDE = Duration.ofDays(3);
    private static final Duration OUTSIDE = Duration.ofDays(21);
    private static final Map<String, Supplier<DuplicateMethod>> METHODS = methods();

    private final long seed;
    private final StorySet stories;
    private final StoryReading reading;

    /**
     * @param stories how many are written, beside the five vendored ones; at least 2
     * @param reading of every print
     */
    public DuplicateBenchmark(int stories, long seed, StoryReading reading) {
        this.seed = seed;
        this.stories = new StorySet(stories, seed);
        this.reading = reading;
    }

    private static Map<String, Supplier<DuplicateMethod>> methods() {
        Map<String, Supplier<DuplicateMethod>> methods = new LinkedHashMap<>();
        methods.put("exact", DuplicateMethod.Exact::new);
        methods.put("simhash k=3", DuplicateMethod.SimHash::new);
        methods.put("ours", DuplicateMethod.Sketches::new);
        methods.put("ours, no tags", DuplicateMethod.UntaggedSketches::new);
        return methods;
    }

    /**
     * The figures of one class under one method.
     *
     * @param found prints linked to their story
     * @param missed prints taken for new stories
     * @param wrong prints and new stories linked to a story that is not theirs
     */
    public record Score(int found, int missed, int wrong) {

        public double precision() {
            return found + wrong == 0 ? 1 : (double) found / (found + wrong);
        }

        public double recall() {
            return found + missed == 0 ? 1 : (double) found / (found + missed);
        }

        /** The harmonic mean of precision and recall, 0 to 1. */
        public double f1() {
            return 2.0 * found / (2.0 * found + wrong + missed);
        }
    }

    /** Prints the table of all classes and methods. */
    public void run(PrintStream out) {
        out.printf(Locale.ROOT, "%d stories, seed %d%n%n", stories.originals().size(), seed);
        header(out, "reprints: precision/recall/F1");
        for (ReprintClass reprints : stories.reprints()) {
            out.printf("%-36s", reprints.name());
            for (Supplier<DuplicateMethod> method : METHODS.values()) {
                Score score = score(reprints, method.get());
                out.printf(Locale.ROOT, "%.3f/%.3f/%.3f   ", score.precision(), score.recall(), score.f1());
            }
            out.println();
        }
        out.println();
        header(out, "look-alikes merged, of " + stories.written());
        for (LookAlikeClass lookAlikes : stories.lookAlikes()) {
            print(out, lookAlikes, INSIDE);
        }
        for (LookAlikeClass lookAlikes : stories.lookAlikes()) {
            print(out, lookAlikes, OUTSIDE);
        }
    }

    private static void header(PrintStream out, String title) {
        out.printf("%-36s", title);
        METHODS.keySet().forEach(method -> out.printf("%-20s", method));
        out.println();
    }

    private void print(PrintStream out, LookAlikeClass lookAlikes, Duration later) {
        out.printf("%-36s", lookAlikes.name() + ", " + later.toDays() + " days later");
        METHODS.values().forEach(method -> out.printf("%-20d", merged(lookAlikes, later, method.get())));
        out.println();
    }

    /** The score of our own method on every class of reprints, by name. */
    public Map<String, Score> scores() {
        Map<String, Score> scores = new LinkedHashMap<>();
        stories.reprints().forEach(each -> scores.put(each.name(), score(each, new DuplicateMethod.Sketches())));
        return scores;
    }

    /** How many look-alikes of every class our own method merges inside the window, by name. */
    public Map<String, Integer> falseMerges() {
        Map<String, Integer> merges = new LinkedHashMap<>();
        stories.lookAlikes()
                .forEach(each -> merges.put(each.name(), merged(each, INSIDE, new DuplicateMethod.Sketches())));
        return merges;
    }

    /** A class of reprints: a name and how a story is printed again. */
    record ReprintClass(String name, Press press) {}

    /** Prints a story again. */
    interface Press {
        Story print(Story story, Random random);
    }

    /** A class of look-alikes: a name and what a story's look-alike is, by number. */
    record LookAlikeClass(String name, LookAlike lookAlike) {}

    /** Another event told in the words of a story. */
    interface LookAlike {
        Story of(int story, Random random);
    }

    private Score score(ReprintClass reprints, DuplicateMethod method) {
        Random random = new Random(~seed);
        int count = seeOriginals(method);
        int found = 0;
        int missed = 0;
        int wrong = 0;
        for (int i = 0; i < count; i++) {
            Story print = reprints.press().print(stories.originals().get(i), random);
            OptionalInt linked = see(method, print, later(i, INSIDE));
            if (linked.isEmpty()) {
                missed++;
            } else if (linked.getAsInt() == i) {
                found++;
            } else {
                wrong++;
            }
            Story unrelated = stories.unrelated(random);
            wrong += see(method, unrelated, later(i, INSIDE)).isPresent() ? 1 : 0;
        }
        return new Score(found, missed, wrong);
    }

    private int merged(LookAlikeClass lookAlikes, Duration later, DuplicateMethod method) {
        Random random = new Random(~seed);
        seeOriginals(method);
        int merged = 0;
        for (int i = 0; i < stories.written(); i++) {
            Story other = lookAlikes.lookAlike().of(i, random);
            merged += see(method, other, later(i, later)).isPresent() ? 1 : 0;
        }
        return merged;
    }

    private int seeOriginals(DuplicateMethod method) {
        int number = 0;
        for (Story original : stories.originals()) {
            see(method, original, later(number, Duration.ZERO));
            number++;
        }
        return number;
    }

    /** A page that is rejected is linked to nothing, and nothing is linked to it. */
    private OptionalInt see(DuplicateMethod method, Story print, Instant publishedAt) {
        Optional<TaggedArticle> read = reading.read(print, publishedAt);
        return read.isPresent() ? method.see(read.get(), publishedAt) : method.pass();
    }

    private static Instant later(int story, Duration later) {
        return START.plusSeconds(story).plus(later);
    }
}
