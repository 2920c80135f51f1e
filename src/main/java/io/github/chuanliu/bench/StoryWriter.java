package io.github.chuanliu.bench;

import io.github.chuanliu.bench.BenchArticles.Route;
import io.github.chuanliu.bench.BenchArticles.Stated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Writes stories about visits. Their words follow one another as characters do in the five vendored stories (a chain of
 * order one), so that two of them share hardly a 5-gram, while all stories of one formula differ in their slots only:
 * day, regions, people.
 */
public final class StoryWriter {

    private static final List<String> CODES =
            List.of("CN-SC", "CN-XZ", "CN-CQ", "CN-XJ", "CN-LN", "CN-GZ", "CN-GD", "CN-ZJ", "CN-SD", "CN-HB");
    private static final List<String> NAMES = List.of("四川", "西藏", "重庆", "新疆", "辽宁", "贵州", "广东", "浙江", "山东", "湖北");
    private static final String FAMILY_NAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    /** Characters that given names are commonly made of; names of any characters would test the reader of names. */
    private static final String GIVEN_NAMES = "伟勇军磊涛斌强鹏杰峰超波辉刚健明亮飞凯华建国志文平林海云龙宏玉春秋红梅兰芳英敏静丽娟艳霞秀慧洁莉";

    private static final int PEOPLE = 4;

    private final List<String> vendored;
    private final Map<Character, List<Character>> next = new HashMap<>();
    private final String characters;

    public StoryWriter() {
        String text = load("stories.txt");
        vendored = List.of(text.strip().split("\n\n"));
        for (int i = 1; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i - 1))) {
                next.computeIfAbsent(text.charAt(i - 1), first -> new ArrayList<>())
                        .add(text.charAt(i));
            }
        }
        characters = text.codePoints()
                .filter(Character::isIdeographic)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * A story.
     *
     * @param paragraphs as printed
     * @param stated what they state
     */
    public record Story(List<String> paragraphs, Stated stated) {

        public String body() {
            return String.join("\n", paragraphs);
        }
    }

    /** The paragraphs of a story with {@code {date}}, {@code {visitor}}, {@code {host}}, {@code {v0}}, {@code {h0}} …. */
    public record Formula(List<String> paragraphs) {}

    /** What fills a formula. */
    public record Slots(MonthDay day, int visitor, int host, List<String> visitors, List<String> hosts) {

        Slots withDay(MonthDay other) {
            return new Slots(other, visitor, host, visitors, hosts);
        }

        Slots withRegionsOf(Slots other) {
            return new Slots(day, other.visitor, other.host, visitors, hosts);
        }

        Slots swapped() {
            return new Slots(day, host, visitor, hosts, visitors);
        }

        Slots withPeopleOf(Slots other) {
            return new Slots(day, visitor, host, other.visitors, other.hosts);
        }
    }

    /** The stories as they were printed; nothing is known of what they state. */
    List<Story> vendored() {
        return vendored.stream()
                .map(body -> new Story(List.of(body.split("\n")), Stated.NOTHING))
                .toList();
    }

    public Formula formula(Random random) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("{date},{visitor}党政代表团前往{host}考察学习。{date}上午,两地座谈会举行。{host}主要负责同志{h0}主持会议并讲话,"
                + "{visitor}主要负责同志{v0}讲话。{host}领导{h1}、{h2}、{h3},{visitor}领导{v1}、{v2}、{v3}参加。" + sentence(random));
        int more = 4 + random.nextInt(5);
        for (int i = 0; i < more; i++) {
            String speaker = i % 2 == 0 ? "{v0}代表{visitor}" : "{h0}代表{host}";
            StringBuilder paragraph = new StringBuilder(speaker + "表示感谢,说");
            int sentences = 3 + random.nextInt(4);
            for (int s = 0; s < sentences; s++) {
                paragraph.append(sentence(random));
            }
            paragraphs.add(paragraph.append("{visitor}与{host}携手共进。").toString());
        }
        return new Formula(paragraphs);
    }

    public Slots slots(Random random) {
        int visitor = random.nextInt(NAMES.size());
        int host = (visitor + 1 + random.nextInt(NAMES.size() - 1)) % NAMES.size();
        MonthDay day = MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Slots(day, visitor, host, people(random), people(random));
    }

    public Story fill(Formula formula, Slots slots) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : formula.paragraphs()) {
            String filled = paragraph
                    .replace(
                            "{date}",
                            slots.day().getMonthValue() + "月" + slots.day().getDayOfMonth() + "日")
                    .replace("{visitor}", NAMES.get(slots.visitor()))
                    .replace("{host}", NAMES.get(slots.host()));
            for (int i = 0; i < PEOPLE; i++) {
                filled = filled.replace("{v" + i + "}", slots.visitors().get(i))
                        .replace("{h" + i + "}", slots.hosts().get(i));
            }
            paragraphs.add(filled);
        }
        Stated stated = new Stated(
                Optional.of(slots.day()),
                Optional.of(new Route(CODES.get(slots.visitor()), CODES.get(slots.host()))),
                slots.visitors(),
                slots.hosts());
        return new Story(paragraphs, stated);
    }

    /** Lines such as other pages carry around their article: short, without a full stop. */
    public List<String> frame(Random random, int chars) {
        List<String> lines = new ArrayList<>();
        for (int left = chars; left > 0; ) {
            String line = words(random, Math.min(left, 8 + random.nextInt(20)));
            lines.add(line);
            left -= line.length();
        }
        return lines;
    }

    char character(Random random) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private String sentence(Random random) {
        return words(random, 8 + random.nextInt(15)) + "," + words(random, 8 + random.nextInt(25)) + "。";
    }

    private String words(Random random, int chars) {
        StringBuilder words = new StringBuilder();
        char last = character(random);
        for (int i = 0; i < chars; i++) {
            words.append(last);
            List<Character> follow = next.getOrDefault(last, List.of());
            last = follow.isEmpty() ? character(random) : follow.get(random.nextInt(follow.size()));
        }
        return words.toString();
    }

    private List<String> people(Random random) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            StringBuilder name = new StringBuilder();
            name.append(FAMILY_NAMES.charAt(random.nextInt(FAMILY_NAMES.length())));
            name.append(given(random));
            if (random.nextInt(3) > 0) {
                name.append(given(random));
            }
            people.add(name.toString());
        }
        return people;
    }

    private static char given(Random random) {
        return GIVEN_NAMES.charAt(random.nextInt(GIVEN_NAMES.length()));
    }

    private static String load(String resource) {
        try (InputStream in = StoryWriter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }
}
