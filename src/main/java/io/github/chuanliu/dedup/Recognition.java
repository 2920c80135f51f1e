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

    Recognized recognize(Sketch page) {
        List<Canonical> ofUrl = canonicals.ofUrl(page.url());
        Optional<Reprint> reprint = reprints.ofUrl(page.url());
        return repeated(page, ofUrl, reprint)
                .or(() -> unchangedReprint(page, ofUrl, reprint))
                .or(() -> overtaken(page, ofUrl))
                .or(() -> recrawled(page, ofUrl))
                .or(() -> printed(page))
                .orElseGet(Recognized.Unknown::new);
    }

    private static Optional<Recognized> repeated(Sketch page, List<Canonical> ofUrl, Optional<Reprint> reprint) {
        Optional<Verdict> asCanonical = ofUrl.stream()
                .filter(canonical -> canonical.isOf(page))
                .findFirst()
                .map(Canonical::verdict);
        return asCanonical
                .or(() -> reprint.filter(known -> known.isOf(page)).map(Reprint::verdict))
                .map(Recognized.Repeated::new);
    }

    private static Optional<Recognized> unchangedReprint(
            Sketch page, List<Canonical> ofUrl, Optional<Reprint> reprint) {
        return reprint.filter(known -> known.hasTextOf(page))
                .filter(known -> ofUrl.isEmpty() || ofUrl.get(0).sequence() < known.sequence())
                .map(Recognized.UnchangedReprint::new);
    }

    /** A page that came in before the latest of its URL is seen again: it was unchanged then and is so now. */
    private Optional<Recognized> overtaken(Sketch page, List<Canonical> ofUrl) {
        return ofUrl.stream()
                .filter(canonical ->
                        page.position().precedes(ofUrl.get(0).sketch().position()))
                .filter(canonical -> policy.recrawl(page, canonical.sketch()) == Recrawl.UNCHANGED)
                .findFirst()
                .map(canonical -> new Recognized.UnchangedCanonical(canonical, similarity(page, canonical)));
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
