package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.DuplicatePolicy.Recrawl;
import io.github.chuanliu.dedup.Verdict.Duplicate;
import io.github.chuanliu.dedup.Verdict.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a page is to the pages in memory; changes nothing. The order of the questions is the policy's. */
final class Recognition {

    private static final Comparator<Canonical> EARLIEST = Comparator.comparingLong(Canonical::born);

    private final DuplicatePolicy policy;
    private final Canonicals canonicals;
    private final Reprints reprints;

    Recognition(DuplicatePolicy policy, Canonicals canonicals, Reprints reprints) {
        this.policy = policy;
        this.canonicals = canonicals;
        this.reprints = reprints;
    }

    /**
     * A page is compared with pages of its URL that came in before it, so that a page that is read a second time, when
     * later ones are already known, is what it was the first time.
     */
    Recognized recognize(Sketch page) {
        List<Canonical> ofUrl = canonicals.ofUrl(page.url()).stream()
                .filter(known -> !page.position().precedes(known.sketch().position()))
                .toList();
        List<Reprint> printsOfUrl = reprints.ofUrl(page.url()).stream()
                .filter(known -> !page.position().precedes(known.position()))
                .toList();
        return repeated(page, ofUrl, printsOfUrl)
                .or(() -> unchangedReprint(page, ofUrl, printsOfUrl))
                .or(() -> recrawled(page, ofUrl))
                .or(() -> printed(page))
                .orElseGet(Recognized.Unknown::new);
    }

    private static Optional<Recognized> repeated(Sketch page, List<Canonical> ofUrl, List<Reprint> printsOfUrl) {
        Optional<Verdict> asCanonical = ofUrl.stream()
                .filter(canonical -> canonical.isOf(page))
                .findFirst()
                .map(Canonical::verdict);
        return asCanonical
                .or(() -> printsOfUrl.stream()
                        .filter(print -> print.isOf(page))
                        .findFirst()
                        .map(Reprint::verdict))
                .map(Recognized.Repeated::new);
    }

    private static Optional<Recognized> unchangedReprint(
            Sketch page, List<Canonical> ofUrl, List<Reprint> printsOfUrl) {
        return printsOfUrl.stream()
                .limit(1)
                .filter(latest -> latest.hasTextOf(page))
                .filter(latest -> ofUrl.isEmpty() || ofUrl.get(0).sequence() < latest.sequence())
                .findFirst()
                .map(Recognized.UnchangedReprint::new);
    }

    /**
     * The latest text of the URL that the page resembles decides. If that is not the latest revision of its story, the
     * page went back to an older wording, which is news again.
     */
    private Optional<Recognized> recrawled(Sketch page, List<Canonical> ofUrl) {
        for (Canonical canonical : ofUrl) {
            Recrawl recrawl = policy.recrawl(page, canonical.sketch());
            if (recrawl != Recrawl.REPLACED) {
                Canonical last = latestOfStory(canonical.story(), ofUrl).orElse(canonical);
                double similarity = similarity(page, canonical);
                boolean unchanged = recrawl == Recrawl.UNCHANGED && last.revision() == canonical.revision();
                return Optional.of(
                        unchanged
                                ? new Recognized.UnchangedCanonical(canonical, similarity)
                                : new Recognized.Revised(last, similarity));
            }
        }
        return Optional.empty();
    }

    private static Optional<Canonical> latestOfStory(Hash128 story, List<Canonical> ofUrl) {
        return ofUrl.stream()
                .filter(canonical -> canonical.story().equals(story))
                .max(Comparator.comparingInt(Canonical::revision).thenComparingLong(Canonical::sequence));
    }

    private Optional<Recognized> printed(Sketch page) {
        Optional<Duplicate> exact = canonicals.ofText(page.digest()).stream()
                .filter(canonical -> policy.isReprint(page, canonical.sketch()))
                .min(EARLIEST)
                .map(canonical -> duplicate(Kind.EXACT, canonical, 1));
        return exact.or(() -> near(page)).map(Recognized.Printed::new);
    }

    private Optional<Duplicate> near(Sketch page) {
        Stream<Canonical> similar = canonicals.similarTo(page.signature(), policy.sameStory()).stream();
        return similar.filter(canonical -> policy.isNear(page, canonical.sketch()))
                .min(EARLIEST)
                .map(canonical -> duplicate(Kind.NEAR, canonical, similarity(page, canonical)));
    }

    private static Duplicate duplicate(Kind kind, Canonical canonical, double similarity) {
        return new Duplicate(
                kind,
                canonical.verdict().storyId(),
                similarity,
                canonical.sketch().position());
    }

    private static double similarity(Sketch page, Canonical canonical) {
        boolean sameText = page.digest().equals(canonical.sketch().digest());
        return sameText ? 1 : page.signature().similarity(canonical.sketch().signature());
    }
}
