package io.github.chuanliu.bench;

import com.ibm.icu.text.Transliterator;
import io.github.chuanliu.bench.BenchArticles.Stated;
import io.github.chuanliu.bench.StoryWriter.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Prints a story again as other sites do: cut, reframed, misprinted, in other characters. Seeded. */
public final class ReprintPress {

    private static final String HALF = ",:;!?()";
    private static final String FULL = "，：；！？（）";

    private final StoryWriter writer;
    private final Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");

    public ReprintPress(StoryWriter writer) {
        this.writer = writer;
    }

    /** Without some paragraphs that are at most so many percent of the text; what the first states is gone with it. */
    Story dropped(Story story, int percent, Random random) {
        List<String> kept = new ArrayList<>(story.paragraphs());
        List<String> order = new ArrayList<>(kept);
        Collections.shuffle(order, random);
        Stated stated = story.stated();
        int left = story.body().length() * percent / 100;
        for (String paragraph : order) {
            if (paragraph.length() <= left) {
                left -= paragraph.length();
                kept.remove(paragraph);
                if (paragraph.equals(story.paragraphs().get(0))) {
                    stated = new Stated(
                            Optional.empty(), Optional.empty(), first(stated.visitors()), first(stated.hosts()));
                }
            }
        }
        return new Story(kept, stated);
    }

    private static List<String> first(List<String> people) {
        return people.stream().limit(1).toList();
    }

    /** As its own site publishes it again: with a quarter more text. */
    public Story continued(Story story, Random random) {
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        int chars = story.body().length() / 4;
        paragraphs.add(String.join(",", writer.frame(random, chars)) + "。");
        return new Story(paragraphs, story.stated());
    }

    /** Without its last paragraph; what it tells stands before that. */
    public Story shortened(Story story) {
        List<String> all = story.paragraphs();
        return new Story(all.subList(0, all.size() - 1), story.stated());
    }

    /** With one paragraph twice. */
    Story repeated(Story story, Random random) {
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        paragraphs.add(paragraphs.get(random.nextInt(paragraphs.size())));
        return new Story(paragraphs, story.stated());
    }

    /** In full-width digits and punctuation, other quotes, spaces after commas. */
    public Story widened(Story story) {
        return new Story(story.paragraphs().stream().map(ReprintPress::widened).toList(), story.stated());
    }

    private static String widened(String paragraph) {
        StringBuilder wide = new StringBuilder("　　");
        for (char c : paragraph.toCharArray()) {
            int half = HALF.indexOf(c);
            if (half >= 0) {
                wide.append(FULL.charAt(half)).append(c == ',' ? " " : "");
            } else {
                wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c == '“' ? '「' : c == '”' ? '」' : c);
            }
        }
        return wide.toString();
    }

    public Story inTraditionalCharacters(Story story) {
        return new Story(
                story.paragraphs().stream().map(traditional::transliterate).toList(), story.stated());
    }

    /** With so many percent of the characters replaced, lost or doubled; names and dates suffer like the rest. */
    Story misprinted(Story story, int percent, Random random) {
        Stated stated = story.stated();
        Stated read = new Stated(
                stated.day().filter(day -> random.nextInt(100) >= 2 * percent),
                stated.route().filter(route -> random.nextInt(100) >= 2 * percent),
                stated.visitors().stream()
                        .map(name -> misprinted(name, percent, random))
                        .toList(),
                stated.hosts().stream()
                        .map(name -> misprinted(name, percent, random))
                        .toList());
        return new Story(
                story.paragraphs().stream()
                        .map(text -> misprinted(text, percent, random))
                        .toList(),
                read);
    }

    /** With exactly so many percent of its characters hit. */
    private String misprinted(String text, int percent, Random random) {
        boolean[] hit = new boolean[text.length()];
        // the rest of the rounding is left to chance, so that short words suffer as often as long ones
        int hits = (text.length() * percent + random.nextInt(100)) / 100;
        for (int left = hits; left > 0; ) {
            int at = random.nextInt(hit.length);
            left -= hit[at] ? 0 : 1;
            hit[at] = true;
        }
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < hit.length; i++) {
            switch (hit[i] ? random.nextInt(4) : 4) {
                case 0 -> { // lost
                }
                case 1 -> printed.append(text.charAt(i)).append(writer.character(random));
                case 2, 3 -> printed.append(writer.character(random));
                default -> printed.append(text.charAt(i));
            }
        }
        return printed.toString();
    }

    /** Under a headline of its own, which extraction took for the first paragraph. */
    Story retitled(Story story, Random random) {
        List<String> paragraphs = new ArrayList<>(writer.frame(random, 20));
        paragraphs.addAll(story.paragraphs());
        return new Story(paragraphs, story.stated());
    }

    /** With menus and related lists of another site around it that are so many percent of the page. */
    Story framed(Story story, int percent, Random random) {
        int foreign = story.body().length() * percent / (100 - percent);
        List<String> lines = new ArrayList<>(writer.frame(random, foreign / 3));
        lines.addAll(story.paragraphs());
        lines.addAll(writer.frame(random, foreign - foreign / 3));
        return new Story(lines, story.stated());
    }

    /** On one page with another story. */
    Story joined(Story story, Story other) {
        List<String> paragraphs = new ArrayList<>(story.paragraphs());
        paragraphs.addAll(other.paragraphs());
        return new Story(paragraphs, story.stated());
    }

    /** The first page of two. */
    Story split(Story story) {
        List<String> all = story.paragraphs();
        return new Story(all.subList(0, (all.size() + 1) / 2), story.stated());
    }
}
