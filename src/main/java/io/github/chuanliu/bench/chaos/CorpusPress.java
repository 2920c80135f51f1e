package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.bench.PrintedPage;
import io.github.chuanliu.bench.ReprintPress;
import io.github.chuanliu.bench.StoryWriter;
import io.github.chuanliu.bench.StoryWriter.Story;
import io.github.chuanliu.bench.chaos.FedPage.Fate;
import io.github.chuanliu.bench.chaos.FedPage.Way;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a corpus, the same for the same seed. Of ten stories four are printed again on other sites, one of them fetched
 * again unchanged as well; two are continued on their own site, the second of them twice; one is fetched again unchanged;
 * three stand alone. Some pages between them are bad.
 */
final class CorpusPress {

    /** The largest page of a run, in bytes: small, so that too large pages are cheap. */
    static final int PAGE_LIMIT = 256 * 1024;

    /** How many places later in the corpus a story may come again. */
    private static final int LATER = 60;

    private static final int PLACES_PER_BAD_PAGE = 12;

    private final StoryWriter writer = new StoryWriter();
    private final ReprintPress reprints = new ReprintPress(writer);
    private final PrintedPage printed = new PrintedPage(writer);
    private final Map<Integer, Integer> revisions = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Random random;

    private CorpusPress(long seed) {
        this.random = new Random(seed);
    }

    /** A page and where in the corpus it stands. */
    private record Placed(double place, FedPage page) {}

    /** @param stories how many stories to write; there will be about 2.2 pages for each */
    static Corpus print(long seed, int stories) {
        CorpusPress press = new CorpusPress(seed);
        for (int story = 0; story < stories; story++) {
            press.story(story);
            if (story % PLACES_PER_BAD_PAGE == 0) {
                press.badPage(story / PLACES_PER_BAD_PAGE, story);
            }
        }
        press.placed.sort(Comparator.comparingDouble(Placed::place));
        return new Corpus(press.placed.stream().map(Placed::page).toList(), press.revisions);
    }

    private void story(int number) {
        Story story = writer.fill(writer.formula(random), writer.slots(random));
        revisions.put(number, 1);
        switch (number % 10) {
            case 0, 1, 2 -> {
                anywhere(number, number, story);
                reprinted(number, story);
            }
            case 3 -> {
                List<Double> places = List.of((double) number, later(number, 1));
                sameAddress(number, places, List.of(story, story));
                reprinted(number, story);
            }
            case 4 -> {
                Story second = reprints.continued(story, random);
                sameAddress(number, List.of((double) number, later(number, 1)), List.of(story, second));
                revisions.put(number, 2);
            }
            case 5 -> {
                Story second = reprints.continued(story, random);
                Story third = reprints.continued(second, random);
                sameAddress(
                        number,
                        List.of((double) number, later(number, 1), later(number, 2)),
                        List.of(story, second, third));
                revisions.put(number, 3);
            }
            case 6 -> sameAddress(number, List.of((double) number, later(number, 1)), List.of(story, story));
            default -> anywhere(number, number, story);
        }
    }

    private void reprinted(int number, Story story) {
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            Story again = switch (random.nextInt(4)) {
                case 0 -> story;
                case 1 -> reprints.shortened(story);
                case 2 -> reprints.widened(story);
                default -> reprints.inTraditionalCharacters(story);
            };
            anywhere(number, later(number, 1 + i), again);
        }
    }

    /** The second and third appearance of a story keep their order. */
    private double later(int number, int times) {
        return number + (times - 1) * LATER + 1 + random.nextDouble() * (LATER - 2);
    }

    private void sameAddress(int number, List<Double> places, List<Story> texts) {
        String url = "https://site" + number % 7 + ".example/again/" + number;
        String text = "";
        for (int i = 0; i < texts.size(); i++) {
            // an unchanged page has its frame unchanged too half of the time
            boolean same = i > 0 && texts.get(i).equals(texts.get(i - 1)) && random.nextBoolean();
            text = same ? text : printed.text(texts.get(i), random);
            add(places.get(i), url, text.getBytes(StandardCharsets.UTF_8), Way.ONE_FILE, new Fate.OfStory(number));
        }
    }

    private void anywhere(int number, double place, Story story) {
        String name = number + "-" + placed.size();
        Fate fate = new Fate.OfStory(number);
        String text = printed.text(story, random);
        switch (random.nextInt(8)) {
            case 0 ->
                add(place, "file:///" + name + ".txt", text.getBytes(StandardCharsets.UTF_8), Way.TEXT_FILE, fate);
            case 1 -> add(place, "file:///" + name + ".html", HtmlPage.of(text), Way.HTML_FILE, fate);
            case 2, 3 -> add(place, line(name), text.getBytes(StandardCharsets.UTF_8), Way.PACKED, fate);
            default -> add(place, line(name), text.getBytes(StandardCharsets.UTF_8), Way.ROTATED, fate);
        }
    }

    private static String line(String name) {
        return "https://news.example/" + name;
    }

    private void badPage(int number, double place) {
        String url = "https://bad.example/" + number;
        Fate refused = new Fate.Refused();
        switch (number % 5) {
            case 0 -> add(place, url, linkList(), Way.ROTATED, refused);
            case 1 -> add(place, url, noise(), Way.ROTATED, refused);
            case 2 -> add(place, url, ("%PDF-1.7 " + number).getBytes(StandardCharsets.US_ASCII), Way.PACKED, refused);
            case 3 -> add(place, url, noise(), Way.RECORD, refused);
            default -> add(place, url, new byte[PAGE_LIMIT + 1 + number], Way.ROTATED, new Fate.Named());
        }
    }

    private byte[] linkList() {
        return String.join("\n", writer.frame(random, 400)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise() {
        byte[] noise = new byte[2_000];
        random.nextBytes(noise);
        return noise;
    }

    private void add(double place, String url, byte[] body, Way way, Fate fate) {
        placed.add(new Placed(place, new FedPage(url, body, way, fate)));
    }
}
