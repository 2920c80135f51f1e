package io.github.chuanliu.dedup;

import io.github.chuanliu.article.RegionPair;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page states that another print of the same story must not contradict. An open claim contradicts nothing: a
 * reprint may state what the first page left open.
 *
 * @param event the days of the reported event, if stated
 * @param days other days that the text names, in order, without those of the event, at most {@link #MOST_DAYS}
 * @param visits visitor→host as {@code SC>XZ}, the ISO 3166-2 codes without the country, in order of first evidence, at
 *     most {@link #MOST_VISITS}
 * @param people people with an office, by the first four characters of their names, at most {@link #MOST_PEOPLE}
 * @param pairs every region pair as {@link RegionPair#claim()} says it, at most {@link #MOST_PAIRS}; nothing is compared
 *     with them, they tell which pairs a later revision takes back
 */
public record Claims(
        Optional<DayRange> event, List<DayRange> days, List<String> visits, Set<String> people, Set<String> pairs) {

    static final int MOST_DAYS = 16;
    static final int MOST_VISITS = 8;
    static final int MOST_PEOPLE = 12;

    /** A joint act of eleven regions has 55 pairs. */
    static final int MOST_PAIRS = 100;

    /** Characters of a name that a sketch carries. */
    static final int NAME_CHARS = 4;

    static final Claims NONE = new Claims(Optional.empty(), List.of(), List.of(), Set.of(), Set.of());

    /** A single name may be a misreading; two hardly are. */
    private static final int LEAST_PEOPLE = 2;

    /** Share of the people of one text that the other names, from which both speak of the same ones. */
    private static final double SAME_PEOPLE = 0.5;

    public Claims {
        days = List.copyOf(days);
        visits = List.copyOf(visits);
        people = Set.copyOf(people);
        pairs = Set.copyOf(pairs);
    }

    /** Whether both cannot be about one event. Symmetric. */
    boolean contradicts(Claims other) {
        return onOtherDays(other) || visitsElsewhere(other) || namesOthers(other);
    }

    /**
     * Two events on different days. A print that lost its first paragraph takes some background date for its event;
     * that date is then named by the full print too, so it is no contradiction.
     */
    private boolean onOtherDays(Claims other) {
        if (event.isEmpty() || other.event.isEmpty()) {
            return false;
        }
        DayRange mine = event.get();
        DayRange theirs = other.event.get();
        return !mine.overlaps(theirs)
                && other.days.stream().noneMatch(mine::overlaps)
                && days.stream().noneMatch(theirs::overlaps);
    }

    /** The visit that comes first is the news, the others are its background; as with days, either may be cut off. */
    private boolean visitsElsewhere(Claims other) {
        return !visits.isEmpty()
                && !other.visits.isEmpty()
                && !other.visits.contains(visits.get(0))
                && !visits.contains(other.visits.get(0));
    }

    /**
     * Hardly anybody in common. Sides are not compared, as two prints may be read differently about who received whom;
     * and a few names stand in every text.
     */
    private boolean namesOthers(Claims other) {
        return hardlyFinds(other) && other.hardlyFinds(this);
    }

    /** Of a full sample only names that would be in the other's sample too are looked for (bottom-k sketches). */
    private boolean hardlyFinds(Claims other) {
        int bound = other.people.size() < MOST_PEOPLE
                ? Integer.MAX_VALUE
                : other.people.stream().mapToInt(String::hashCode).max().orElse(Integer.MAX_VALUE);
        List<String> sought =
                people.stream().filter(person -> person.hashCode() <= bound).toList();
        long found = sought.stream()
                .filter(person -> NameMatch.isAmong(other.people, person))
                .count();
        return sought.size() >= LEAST_PEOPLE && found < SAME_PEOPLE * sought.size();
    }
}
