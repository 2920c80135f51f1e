package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts into words what reading an article came by. */
final class Explanation {

    private Explanation() {}

    /** What the rules refused, and the cooperation that is not kept because a stronger relation says it. */
    static List<String> rejected(String body, Discourse discourse) {
        List<String> rejected = new ArrayList<>(discourse.dismissals().texts());
        for (Candidate candidate : discourse.candidates()) {
            if (PairCollector.isRepeated(candidate, discourse.candidates())) {
                rejected.add(candidate.rule() + " at " + candidate.evidence().start()
                        + ": a stronger relation says it already: "
                        + candidate.evidence().of(body));
            }
        }
        return rejected;
    }

    static List<TaggingTrace.Mention> mentions(String body, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !token.regions().isEmpty())
                .map(token -> new TaggingTrace.Mention(
                        body.substring(token.start(), token.end()),
                        new Span(token.start(), token.end()),
                        token.regions().stream().map(Region::code).toList()))
                .toList();
    }

    static List<TaggingTrace.Proposal> proposals(String body, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new TaggingTrace.Proposal(
                        candidate.rule(),
                        candidate.relation() + " " + candidate.from().region().code()
                                + (PairCollector.directed(candidate.relation()) ? ">" : "~")
                                + candidate.to().region().code(),
                        candidate.strength(),
                        candidate.evidence(),
                        candidate.evidence().of(body)))
                .toList();
    }
}
