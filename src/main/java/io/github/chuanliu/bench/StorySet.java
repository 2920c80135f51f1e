package io.github.chuanliu.bench;

import io.github.chuanliu.bench.DuplicateBenchmark.LookAlikeClass;
import io.github.chuanliu.bench.DuplicateBenchmark.ReprintClass;
import io.github.chuanliu.bench.StoryWriter.Formula;
import io.github.chuanliu.bench.StoryWriter.Slots;
import io.github.chuanliu.bench.StoryWriter.Story;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The labelled set: stories, and what reprints and look-alikes of each look like. */
final class StorySet {

    private final StoryWriter writer = new StoryWriter();
    private final ReprintPress press = new ReprintPress(writer);
    private final List<Formula> formulas = new ArrayList<>();
    private final List<Slots> slots = new ArrayList<>();
    private final List<Story> originals = new ArrayList<>();

    StorySet(int stories, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < stories; i++) {
            formulas.add(writer.formula(random));
            slots.add(writer.slots(random));
            originals.add(writer.fill(formulas.get(i), slots.get(i)));
        }
        originals.addAll(writer.vendored());
    }

    /** How many were written; they stand first among the originals. */
    int written() {
        return formulas.size();
    }

    List<Story> originals() {
        return originals;
    }

    Story unrelated(Random random) {
        return writer.fill(writer.formula(random), writer.slots(random));
    }

    List<ReprintClass> reprints() {
        return List.of(
                new ReprintClass("same text", (story, random) -> story),
                new ReprintClass("paragraph repeated", press::repeated),
                new ReprintClass("width, punctuation, spaces", (story, random) -> press.widened(story)),
                new ReprintClass("traditional characters", (story, random) -> press.inTraditionalCharacters(story)),
                new ReprintClass("retitled", press::retitled),
                new ReprintClass("paragraphs dropped, 10 %", (story, random) -> press.dropped(story, 10, random)),
                new ReprintClass("paragraphs dropped, 20 %", (story, random) -> press.dropped(story, 20, random)),
                new ReprintClass("paragraphs dropped, 30 %", (story, random) -> press.dropped(story, 30, random)),
                new ReprintClass("characters edited, 1 %", (story, random) -> press.misprinted(story, 1, random)),
                new ReprintClass("characters edited, 5 %", (story, random) -> press.misprinted(story, 5, random)),
                new ReprintClass("characters edited, 10 %", (story, random) -> press.misprinted(story, 10, random)),
                new ReprintClass("frame left in the body, 5 %", (story, random) -> press.framed(story, 5, random)),
                new ReprintClass("frame left in the body, 20 %", (story, random) -> press.framed(story, 20, random)),
                new ReprintClass("no target: joined with another", this::joined),
                new ReprintClass("no target: first half only", (story, random) -> press.split(story)));
    }

    private Story joined(Story story, Random random) {
        return press.joined(story, unrelated(random));
    }

    List<LookAlikeClass> lookAlikes() {
        return List.of(
                new LookAlikeClass("other date", (story, random) -> again(story, anotherDay(story, random))),
                new LookAlikeClass(
                        "other people",
                        (story, random) -> again(story, slots.get(story).withPeopleOf(writer.slots(random)))),
                new LookAlikeClass(
                        "other regions",
                        (story, random) -> again(story, slots.get(story).withRegionsOf(anotherRoute(story, random)))),
                new LookAlikeClass(
                        "roles swapped",
                        (story, random) -> again(story, slots.get(story).swapped())),
                new LookAlikeClass(
                        "all other",
                        (story, random) -> again(
                                story,
                                anotherRoute(story, random)
                                        .withDay(anotherDay(story, random).day()))));
    }

    private Story again(int story, Slots others) {
        return writer.fill(formulas.get(story), others);
    }

    private Slots anotherDay(int story, Random random) {
        MonthDay day = slots.get(story).day();
        int other = 1 + (day.getDayOfMonth() + random.nextInt(27)) % 28;
        return slots.get(story).withDay(MonthDay.of(day.getMonthValue(), other));
    }

    private Slots anotherRoute(int story, Random random) {
        Slots here = slots.get(story);
        Slots other = writer.slots(random);
        while (other.visitor() == here.visitor() && other.host() == here.host()) {
            other = writer.slots(random);
        }
        return other;
    }
}
