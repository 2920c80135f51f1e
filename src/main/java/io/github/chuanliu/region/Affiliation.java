package io.github.chuanliu.region;

import io.github.chuanliu.article.Article.Person;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which region a person with an office acts for: the one that the office names; without one the region of the office
 * before it in the sentence when both are of one level (市委书记甲、市长乙), else the region whose own organ the office is
 * (省委书记), and for an office without any organ the nearest region.
 */
final class Affiliation {

    /** Words of organs whose offices act for no region. */
    private static final List<String> BEYOND_REGIONS = Tables.words("offices.tsv", "beyond");

    /** Offices of which a region has one. */
    private static final List<String> SINGLE = Tables.words("offices.tsv", "single");

    private final String body;
    private final List<Token> tokens;
    private final OwnRegions own;
    private final List<RegionPair> pairs;

    /** The last office with a region: where its holder's name begins, its title, its region. */
    private int lastAt = -1;

    private String lastTitle = "";
    private Optional<Region> lastRegion = Optional.empty();
    /** The offices of its people in the sentence so far. */
    private final List<String> held = new ArrayList<>();
    /** Whether somebody without a region came after. */
    private boolean interrupted;

    Affiliation(String body, List<Token> tokens, OwnRegions own, List<RegionPair> pairs) {
        this.body = body;
        this.tokens = tokens;
        this.own = own;
        this.pairs = pairs;
    }

    /** The region of the next person of the text; people are asked for in the order of the text. */
    Optional<Region> next(Person person) {
        String title = person.title().orElse("");
        int at = person.span().start();
        Optional<Region> region = of(title, at);
        interrupted = region.isEmpty();
        if (region.isPresent()) {
            if (lastAt < sentenceStart(at) || !region.equals(lastRegion)) {
                held.clear();
            }
            held.add(title);
            lastAt = at;
            lastTitle = title;
            lastRegion = region;
        }
        return region;
    }

    private Optional<Region> of(String title, int at) {
        int sentence = sentenceStart(at);
        boolean together = lastAt >= sentence;
        if (together && title.equals(lastTitle)) {
            return lastRegion;
        }
        int from = body.startsWith(title, at - title.length()) ? at - title.length() : -1;
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Optional<Region> named = from < 0 ? Optional.empty() : firstIn(from, at);
        if (named.isPresent()) {
            return named;
        }
        if (isBeyondRegions(title)) {
            return Optional.empty();
        }
        OfficeLevel level = OfficeLevel.of(title);
        if (together && !interrupted && level.goesOnFrom(lastTitle, lastRegion) && !isAnothers(title)) {
            return lastRegion;
        }
        return switch (level) {
            case AUTONOMOUS -> own.autonomous().or(() -> nearest(sentence, at, level));
            case NONE -> nearest(sentence, at, level).or(own::home).or(() -> only(level));
            default ->
                own.home()
                        .filter(level::mayBe)
                        .or(() -> nearest(sentence, at, level))
                        .or(() -> only(level));
        };
    }

    /** The only party of the pairs that has organs of this level; of a text without pairs the only region it names. */
    private Optional<Region> only(OfficeLevel level) {
        Set<Region> regions = new LinkedHashSet<>();
        for (RegionPair pair : pairs) {
            regions.add(pair.from());
            regions.add(pair.to());
        }
        if (regions.isEmpty()) {
            regions.addAll(named(0, body.length()));
        }
        regions.removeIf(region -> !level.mayBe(region));
        return regions.size() == 1 ? Optional.of(regions.iterator().next()) : Optional.empty();
    }

    /** Whether the region of the office before it has such an office already: 甲省委书记某某,省委书记某某. */
    private boolean isAnothers(String title) {
        for (String before : held) {
            if (before.endsWith(title) || sharesSingle(before, title)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sharesSingle(String before, String title) {
        for (String office : title.split("、")) {
            if (!SINGLE.contains(office)) {
                continue;
            }
            for (String other : before.split("、")) {
                if (other.endsWith(office) && !other.endsWith("副" + office)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an office is of an organ of some region, though nothing says of which. */
    static boolean isOfRegion(String title) {
        return !isBeyondRegions(title) && OfficeLevel.of(title) != OfficeLevel.NONE;
    }

    private static boolean isBeyondRegions(String title) {
        if (title.startsWith("两") || title.startsWith("兩")) {
            return true; // 两省领导: of both
        }
        for (String organ : BEYOND_REGIONS) {
            if (title.contains(organ)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Region> firstIn(int from, int to) {
        for (Region region : named(from, to)) {
            return Optional.of(region);
        }
        return Optional.empty();
    }

    /** The last region before a position in its sentence that may have an organ of this level. */
    private Optional<Region> nearest(int from, int to, OfficeLevel level) {
        Optional<Region> found = Optional.empty();
        for (Region region : named(from, to)) {
            found = level.mayBe(region) ? Optional.of(region) : found;
        }
        return found;
    }

    private List<Region> named(int from, int to) {
        List<Region> regions = new ArrayList<>();
        for (Token token : tokens) {
            boolean inside = token.start() >= from && token.start() < to;
            if (inside && token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                regions.add(token.regions().get(0));
            }
        }
        return regions;
    }

    private int sentenceStart(int at) {
        int start = at;
        while (start > 0 && !Sentences.isStop(body.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
