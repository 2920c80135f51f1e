package io.github.chuanliu.cli;

import io.github.chuanliu.region.TaggingTrace;
import io.github.chuanliu.text.ExtractionTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows how a result came about, for a person. */
final class Explanations {

    private static final int SHOWN = 60;

    private Explanations() {}

    /** One line a page line: kind, score, reason, text. */
    static List<String> extraction(ExtractionTrace trace) {
        List<String> lines = new ArrayList<>();
        lines.add("charset " + (trace.charset().isEmpty() ? "–" : trace.charset()));
        for (ExtractionTrace.Line line : trace.lines()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%5d %-8s %7.1f  %s  [%s]",
                    line.number(),
                    line.kind(),
                    line.score(),
                    shortened(line.text()),
                    line.reason()));
        }
        return lines;
    }

    /** Mentions, then what was proposed, kept and refused. */
    static List<String> tagging(TaggingTrace trace) {
        List<String> lines = new ArrayList<>();
        for (TaggingTrace.Mention mention : trace.mentions()) {
            lines.add("mention  " + mention.text() + " at " + mention.span().start() + ": "
                    + String.join(", ", mention.regions()));
        }
        for (TaggingTrace.Proposal proposal : trace.proposals()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "proposed %s by %s (%.2f) at %d-%d: %s",
                    proposal.pair(),
                    proposal.rule(),
                    proposal.strength(),
                    proposal.evidence().start(),
                    proposal.evidence().end(),
                    shortened(proposal.quote())));
        }
        trace.home().ifPresent(home -> lines.add("home     " + home + " (what 我省 and the like mean here)"));
        trace.open().forEach(open -> lines.add("open     " + open));
        trace.rejected().forEach(rejected -> lines.add("refused  " + rejected));
        return lines;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
