package io.github.chuanliu.dedup;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a page states that another print of the same story must not contradict. An open claim contradicts nothing: a
 * reprint may state what the first page left open.
 *
 * @param event the days of the reported event, if stated
 * @param days other days that the text names, in order, without those of the event, at most {@link #MOST}
 * @param visits visitor→host as {@code SC>XZ}, the ISO 3166-2 codes without the country, at most {@link #MOST}
 * @param visitors people on the visiting side, by the first four characters of their names, at most {@link #MOST}
 * @param hosts people on the receiving side, in the same form
 */
public record Claims(
        Optional<DayRange> event, List<DayRange> days, Set<String> visits, Set<String> visitors, Set<String> hosts) {

    /** Claims of a kind that a sketch carries; the first ones of the text. */
    static final int MOST = 8;

    /** Characters of a name that a sketch carries. */
    static final int NAME_CHARS = 4;

    static final Claims NONE = new Claims(Optional.empty(), List.of(), Set.of(), Set.of(), Set.of());

    public Claims {
        days = List.copyOf(days);
        visits = Set.copyOf(visits);
        visitors = Set.copyOf(visitors);
        hosts = Set.copyOf(hosts);
    }

    /** Whether both cannot be about one event. Symmetric. */
    boolean contradicts(Claims other) {
        return otherDays(other)
                || disjoint(visits, other.visits)
                || otherPeople(visitors, other.visitors)
                || otherPeople(hosts, other.hosts);
    }

    /**
     * Two events on different days. A print that lost its first paragraph takes some background date for its event;
     * that date is then named by the full print too, so it is no contradiction.
     */
    private boolean otherDays(Claims other) {
        if (event.isEmpty() || other.event.isEmpty()) {
            return false;
        }
        DayRange mine = event.get();
        DayRange theirs = other.event.get();
        return !mine.overlaps(theirs)
                && other.days.stream().noneMatch(mine::overlaps)
                && days.stream().noneMatch(theirs::overlaps);
    }

    private static boolean disjoint(Set<String> mine, Set<String> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private static boolean otherPeople(Set<String> mine, Set<String> theirs) {
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && mine.stream().noneMatch(name -> theirs.stream().anyMatch(other -> NameMatch.same(name, other)));
    }
}
