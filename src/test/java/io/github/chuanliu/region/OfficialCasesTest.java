package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.text.ArticleExtractor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reads officials and places out of labelled reports and prints how many come out as a reader wrote them down. */
class OfficialCasesTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();

    /** Right, found and labelled, by what is compared. */
    private final Map<String, int[]> tallies = new TreeMap<>();

    @Test
    void officialsWithTitleRegionAndSide() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Tables.rows("official-cases.tsv")) {
            Optional<String> outlet = Optional.of(row.get(0)).filter(name -> !name.isEmpty());
            Article article = ArticleExtractor.withDefaults().readBody(outlet, row.get(1));
            RegionTags tags = TAGGER.tag(article);
            compare(tags.officials(), row.get(2), wrong);
            if (!row.get(3).equals("-")) {
                places(tags.places(), row.get(3), wrong);
            }
        }
        tallies.forEach((what, t) -> System.out.printf(
                "%-18s precision %.3f (%d of %d), recall %.3f (%d of %d)%n",
                what, (double) t[0] / t[1], t[0], t[1], (double) t[0] / t[2], t[0], t[2]));

        assertThat(wrong).isEmpty();
    }

    private void compare(List<RegionTags.Official> found, String labels, List<String> wrong) {
        Map<String, String[]> gold = new LinkedHashMap<>();
        for (String label : labels.isEmpty() ? new String[0] : labels.split(";")) {
            gold.put(label.substring(0, label.indexOf('|')), label.split("\\|", -1));
        }
        int[] right = new int[4];
        for (RegionTags.Official official : found) {
            String[] expected = gold.get(official.name());
            String region = official.region().map(Region::code).orElse("");
            String got = official.name() + '|' + official.title().orElse("") + '|' + region + '|' + official.side();
            if (expected == null || !got.equals(String.join("|", expected))) {
                wrong.add(got + " instead of " + (expected == null ? "nobody" : String.join("|", expected)));
            }
            if (expected != null) {
                right[0]++;
                right[1] += expected[1].equals(official.title().orElse("")) ? 1 : 0;
                right[2] += expected[2].equals(region) ? 1 : 0;
                right[3] += expected[3].equals(official.side().name()) ? 1 : 0;
            }
        }
        Set<String> names = new HashSet<>();
        found.forEach(official -> names.add(official.name()));
        gold.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> wrong.add(name + " is missing"));
        String[] kinds = {"names", "titles", "regions", "sides"};
        for (int i = 0; i < kinds.length; i++) {
            count(kinds[i], right[i], found.size(), gold.size());
        }
    }

    private void places(List<Place> found, String labels, List<String> wrong) {
        List<String> gold = List.of(labels.split(";"));
        List<String> names = found.stream().map(Place::name).toList();
        count("places", (int) names.stream().filter(gold::contains).count(), names.size(), gold.size());
        if (!new HashSet<>(gold).equals(new HashSet<>(names))) {
            wrong.add("places " + names + " instead of " + gold);
        }
    }

    private void count(String what, int right, int found, int labelled) {
        int[] tally = tallies.computeIfAbsent(what, any -> new int[3]);
        tally[0] += right;
        tally[1] += found;
        tally[2] += labelled;
    }
}
