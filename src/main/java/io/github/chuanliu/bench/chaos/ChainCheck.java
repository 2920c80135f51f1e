package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.bench.chaos.FedPage.Fate;
import io.github.chuanliu.bench.chaos.Observed.Linked;
import io.github.chuanliu.bench.chaos.Observed.PairOf;
import io.github.chuanliu.bench.chaos.Observed.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what came out with what was fed: each page in {@code pages.fetched} once, one outcome for each of them, each
 * story once in each of its revisions with its pairs, every other page of it linked to it, every bad page refused.
 */
final class ChainCheck {

    private final Corpus corpus;
    private final Observed observed;
    private final List<String> lost = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> unlinked = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();

    private ChainCheck(Corpus corpus, Observed observed) {
        this.corpus = corpus;
        this.observed = observed;
    }

    static Findings of(Corpus corpus, Observed observed) {
        ChainCheck check = new ChainCheck(corpus, observed);
        check.feeding();
        check.refusals();
        check.stories();
        check.pairs();
        return new Findings(check.lost, check.doubled, check.unlinked, check.strange);
    }

    private void feeding() {
        compare(
                counts(corpus.published(), FedPage::identity),
                counts(observed.fetched(), Function.identity()),
                "in pages.fetched");
        corpus.named().stream()
                .filter(url -> !observed.named().contains(url))
                .forEach(url -> lost.add(url + ", too large, is not in the feeder's side file"));
    }

    private void refusals() {
        List<FedPage> bad = corpus.pages().stream()
                .filter(page -> page.fate() instanceof Fate.Refused)
                .toList();
        compare(
                counts(bad, FedPage::url),
                counts(observed.refused(), Function.identity()),
                "in pages.rejected and pages.failed");
    }

    private void stories() {
        Map<String, Integer> storyOf = new HashMap<>();
        Map<Integer, Integer> pages = new TreeMap<>();
        for (FedPage page : corpus.pages()) {
            if (page.fate() instanceof Fate.OfStory of) {
                storyOf.put(page.url(), of.story());
                pages.merge(of.story(), 1, Integer::sum);
            }
        }
        Map<Integer, List<Told>> told = ofStories(storyOf, observed.told(), Told::url);
        Map<Integer, List<Linked>> linked = ofStories(storyOf, observed.linked(), Linked::url);
        pages.forEach((story, count) ->
                story(story, count, told.getOrDefault(story, List.of()), linked.getOrDefault(story, List.of())));
        merged(told);
    }

    private <T> Map<Integer, List<T>> ofStories(
            Map<String, Integer> storyOf, List<T> records, Function<T, String> url) {
        Map<Integer, List<T>> byStory = new HashMap<>();
        for (T found : records) {
            Integer story = storyOf.get(url.apply(found));
            if (story == null) {
                strange.add(found + " carries no story that was fed");
            } else {
                byStory.computeIfAbsent(story, first -> new ArrayList<>()).add(found);
            }
        }
        return byStory;
    }

    private void story(int story, int pages, List<Told> told, List<Linked> linked) {
        String name = "story " + story;
        int revisions = corpus.revisions().getOrDefault(story, 0);
        Set<String> ids = told.stream().map(Told::storyId).collect(Collectors.toCollection(TreeSet::new));
        if (ids.size() > 1) {
            unlinked.add(name + " was told as " + ids + " at "
                    + told.stream().map(Told::url).toList());
        } else {
            Map<Integer, Integer> found = counts(told, Told::revision);
            for (int revision = 1; revision <= revisions; revision++) {
                int times = found.getOrDefault(revision, 0);
                if (times != 1) {
                    (times == 0 ? lost : doubled).add(name + " revision " + revision + " was told " + times + " times");
                }
            }
            found.keySet().stream()
                    .filter(revision -> revision > revisions)
                    .forEach(revision -> doubled.add(name + " has a revision " + revision + " that nobody wrote"));
        }
        linked.stream()
                .filter(link -> !ids.isEmpty() && !ids.contains(link.storyId()))
                .forEach(link -> unlinked.add(link.url() + " of " + name + " is linked to " + link.storyId()));
        int links = pages - revisions;
        if (linked.size() != links && told.size() + linked.size() != pages) {
            (linked.size() < links ? lost : doubled)
                    .add(name + " has " + linked.size() + " of " + links + " linked pages");
        }
    }

    private void merged(Map<Integer, List<Told>> told) {
        Map<String, Set<Integer>> storiesOf = new TreeMap<>();
        told.forEach((story, records) -> records.forEach(record -> storiesOf
                .computeIfAbsent(record.storyId(), first -> new TreeSet<>())
                .add(story)));
        storiesOf.forEach((id, stories) -> {
            if (stories.size() > 1) {
                strange.add("stories " + stories + " were told as one, " + id);
            }
        });
    }

    private void pairs() {
        Map<PairOf, Integer> stated = counts(observed.pairs(), Function.identity());
        Map<PairOf, Integer> expected = new LinkedHashMap<>();
        // A doubled record is reported as such; its pairs are counted once.
        observed.told().forEach(told -> {
            if (told.pairs() > 0) {
                expected.put(new PairOf(told.storyId(), told.revision()), told.pairs());
            }
        });
        compare(expected, stated, "in pairs.observed");
    }

    private <T> void compare(Map<T, Integer> expected, Map<T, Integer> found, String where) {
        Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .distinct()
                .forEach(key -> {
                    int wanted = expected.getOrDefault(key, 0);
                    int times = found.getOrDefault(key, 0);
                    if (wanted == 0) {
                        strange.add(key + " is " + where + " and does not belong there");
                    } else if (times != wanted) {
                        (times < wanted ? lost : doubled)
                                .add(key + " is " + times + " times " + where + " and not " + wanted);
                    }
                });
    }

    private static <T, K> Map<K, Integer> counts(Collection<T> values, Function<T, K> key) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        values.forEach(value -> counts.merge(key.apply(value), 1, Integer::sum));
        return counts;
    }
}
