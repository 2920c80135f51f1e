package io.github.chuanliu.cli;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.dedup.SketchMaker;
import io.github.chuanliu.feed.FeedItem;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.PageSource;
import io.github.chuanliu.feed.PageSources;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import io.github.chuanliu.topology.PageSteps;
import io.github.chuanliu.wire.EnrichedArticleCodec;
import io.github.chuanliu.wire.PlainJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts and tags without Kafka. */
@Command(
        name = "inspect",
        description = {
            "Extracts and tags pages without Kafka and prints one JSON object a line, with the fields of EnrichedArticle and"
                    + " the path in front. As nothing is known of other pages, storyId is the articleId and revision is 1.",
            "A page without an article gives {\"path\":…,\"rejected\":{\"reason\":…,\"message\":…}}. A file that cannot be"
                    + " read is named on standard error, and the exit code is 1."
        },
        mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    /** Larger than the limit of extraction, so that a page over that limit is rejected for what it is. */
    private static final int READ_LIMIT = 64 << 20;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "files or folders; - reads standard input: one page, JSON lines or a WARC, by its content")
    private List<String> paths = List.of();

    @Option(
            names = "--explain",
            description = "also print, on standard error, which lines were kept and dropped and why, which regions were"
                    + " found, and the rule behind each pair")
    private boolean explain;

    private final ArticleExtractor extractor = ArticleExtractor.withDefaults();
    private final RegionTagger tagger = RegionTagger.withDefaults();
    private final EnrichedArticleCodec articles = Pipeline.articles();
    private int exitCode;

    @Override
    public Integer call() {
        for (String path : paths) {
            source(path).readInto(item -> inspect(path, item));
        }
        return exitCode;
    }

    private static PageSource source(String path) {
        FeedSettings settings = new FeedSettings("inspect", READ_LIMIT);
        return path.equals("-")
                ? PageSources.standardInput(System.in, Optional.empty(), settings, Clock.systemUTC())
                : PageSources.at(Path.of(path), settings);
    }

    private void inspect(String path, FeedItem item) {
        if (item instanceof FeedItem.Page page) {
            String shown = path.equals("-") ? path : page.where();
            spec.commandLine().getOut().println(line(shown, page.snapshot()));
            spec.commandLine().getOut().flush();
        } else if (item instanceof FeedItem.Problem problem) {
            spec.commandLine().getErr().println("chuanliu: " + problem);
            exitCode = 1;
        } else {
            spec.commandLine().getErr().println("chuanliu: passed over " + item);
        }
    }

    private String line(String path, PageSnapshot page) {
        Extraction outcome =
                PageSteps.implausible(page, Clock.systemUTC().instant()).orElseGet(() -> extractor.extract(page));
        if (explain) {
            explain(path, page, outcome);
        }
        if (outcome instanceof Extraction.Rejected rejected) {
            Map<String, String> reason = new LinkedHashMap<>();
            reason.put("reason", rejected.reason().name());
            reason.put("message", rejected.message());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("path", path);
            line.put("rejected", reason);
            return PlainJson.line(line);
        }
        Article article = ((Extraction.Extracted) outcome).article();
        EnrichedArticle enriched = articles.toAvro(
                SketchMaker.articleId(article.body()),
                page.url(),
                page.fetchedAt(),
                new TaggedArticle(article, tagger.tag(article)));
        return PlainJson.line(Map.of("path", path), enriched);
    }

    private void explain(String path, PageSnapshot page, Extraction outcome) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("── " + path);
        Explanations.extraction(extractor.explain(page)).forEach(err::println);
        if (outcome instanceof Extraction.Extracted extracted) {
            Explanations.tagging(tagger.explain(extracted.article())).forEach(err::println);
        }
    }
}
