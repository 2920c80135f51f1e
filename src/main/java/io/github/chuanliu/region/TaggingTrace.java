package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * How the tags of an article came about.
 *
 * @param tags the result
 * @param home the region that 我省 means, as its ISO code, if the outlet or the dateline says so
 * @param mentions every name that was read as a region
 * @param open names that could be read as a region but stayed open
 * @param proposals what each rule proposed, in the order of the text
 * @param rejected what was considered and dropped, each with its reason
 */
public record TaggingTrace(
        RegionTags tags,
        Optional<String> home,
        List<Mention> mentions,
        List<String> open,
        List<Proposal> proposals,
        List<String> rejected) {

    public TaggingTrace {
        mentions = List.copyOf(mentions);
        open = List.copyOf(open);
        proposals = List.copyOf(proposals);
        rejected = List.copyOf(rejected);
    }

    /** A name and the ISO codes of the regions it was read as. */
    public record Mention(String text, Span span, List<String> regions) {}

    /** What a rule proposed: the pair as a key, such as {@code VISIT CN-SC>CN-XZ}, and the words. */
    public record Proposal(String rule, String pair, double strength, Span evidence, String quote) {}
}
