package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The standing programmes that pair regions, and when they held. */
final class Frameworks {

    /**
     * One pairing.
     *
     * @param from the first year, 0 when open
     * @param to the last year, 0 when open
     * @param local whether only some parts of the receiver are helped, so that aid for it need not be the programme's
     * @param said another word by which texts name it
     */
    record Pairing(
            String name, int from, int to, String giver, String receiver, boolean mutual, boolean local, String said) {

        /** 东北对口合作 is called 对口合作 in texts. */
        private static String core(String name) {
            int at = name.indexOf("对口");
            return at >= 0 ? name.substring(at, Math.min(name.length(), at + 4)) : name;
        }

        /** Whether a text names it, and not only its kind as 对口支援 would. */
        boolean isSingledOut(Predicate<String> text) {
            return text.test(name) || (!said.isEmpty() && text.test(said));
        }

        /** Whether a text names it or its kind. */
        boolean isNamed(Predicate<String> text) {
            return isSingledOut(text) || text.test(core(name));
        }
    }

    /** By the codes of both sides, each way round, in the order of the table. */
    private final Map<String, Map<String, List<Pairing>>> pairings = new HashMap<>();

    Frameworks() {
        for (List<String> row : Tables.rows("frameworks.tsv")) {
            Pairing pairing = new Pairing(
                    row.get(0),
                    year(row.get(1)),
                    year(row.get(2)),
                    row.get(3),
                    row.get(4),
                    row.get(6).equals("mutual"),
                    row.get(6).equals("local"),
                    row.get(8));
            add(pairing.giver(), pairing.receiver(), pairing);
            add(pairing.receiver(), pairing.giver(), pairing);
        }
    }

    private void add(String one, String other, Pairing pairing) {
        pairings.computeIfAbsent(one, any -> new HashMap<>())
                .computeIfAbsent(other, any -> new ArrayList<>())
                .add(pairing);
    }

    private List<Pairing> of(Region one, Region other) {
        return pairings.getOrDefault(one.code(), Map.of()).getOrDefault(other.code(), List.of());
    }

    /** The aid programme from one region to the other in the year, any year when it is not known. */
    Optional<Pairing> aid(Region giver, Region receiver, Optional<Integer> year) {
        for (Pairing pairing : of(giver, receiver)) {
            if (!pairing.mutual() && pairing.giver().equals(giver.code()) && holds(pairing, year)) {
                return Optional.of(pairing);
            }
        }
        return Optional.empty();
    }

    /** Whether a programme of aid joins the two in the year, but from the other to the one: in 鲁渝协作 Shandong gives. */
    boolean runsBack(Region one, Region other, Optional<Integer> year) {
        return aid(one, other, year).isEmpty() && aid(other, one, year).isPresent();
    }

    /**
     * The aid programme that a text about such aid means: the one that it singles out, else the one that stood in the year.
     *
     * @param text whether the text holds a word
     */
    Optional<Pairing> aid(Region giver, Region receiver, Optional<Integer> year, Predicate<String> text) {
        for (Pairing pairing : of(giver, receiver)) {
            boolean given = !pairing.mutual() && pairing.giver().equals(giver.code());
            if (given && (year.isEmpty() || holds(pairing, year)) && pairing.isSingledOut(text)) {
                return Optional.of(pairing);
            }
        }
        for (Pairing pairing : of(giver, receiver)) {
            boolean given = !pairing.mutual() && pairing.giver().equals(giver.code());
            if (given && !pairing.local() && holds(pairing, year)) {
                return Optional.of(pairing);
            }
        }
        return Optional.empty();
    }

    /** The programme between two regions in the year that the text names, if it names one. */
    Optional<Pairing> named(Region one, Region other, Optional<Integer> year, Predicate<String> text) {
        for (Pairing pairing : of(one, other)) {
            if (holds(pairing, year) && pairing.isNamed(text)) {
                return Optional.of(pairing);
            }
        }
        return Optional.empty();
    }

    /** Whether a mutual programme joins two regions in the year. */
    boolean areMutual(Region one, Region other, Optional<Integer> year) {
        for (Pairing pairing : of(one, other)) {
            if (pairing.mutual() && holds(pairing, year)) {
                return true;
            }
        }
        return false;
    }

    /** An emergency of one year is known by its year only; what stood for long is taken to stand when no year is known. */
    private static boolean holds(Pairing pairing, Optional<Integer> year) {
        if (year.isEmpty()) {
            return pairing.from() == 0 || pairing.from() != pairing.to();
        }
        return (pairing.from() == 0 || year.get() >= pairing.from())
                && (pairing.to() == 0 || year.get() <= pairing.to());
    }

    private static int year(String cell) {
        return cell.length() < 4 ? 0 : Integer.parseInt(cell.substring(0, 4));
    }
}
