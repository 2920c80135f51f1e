package io.github.chuanliu.cli;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import io.github.chuanliu.wire.EnrichedArticleCodec;
import io.github.chuanliu.wire.PlainJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tags lines of text. */
@Command(
        name = "tag",
        description =
                "Reads texts from standard input, one a line, takes each as the body of an article without extracting,"
                        + " and prints {\"text\":…,\"regionPairs\":[…]} for each, empty ones too. Offsets refer to text.",
        mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--outlets",
            description =
                    "every line is OUTLET<TAB>TEXT; the outlet, which may be empty, resolves 我省 (our province) and"
                            + " the like")
    private boolean outlets;

    @Option(names = "--explain", description = "also print, on standard error, the rule behind each pair")
    private boolean explain;

    private final ArticleExtractor extractor = ArticleExtractor.withDefaults();
    private final RegionTagger tagger = RegionTagger.withDefaults();
    private final EnrichedArticleCodec articles = Pipeline.articles();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int number = 0;
        int exitCode = 0;
        try (Reader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (Optional<String> next = line(in); next.isPresent(); next = line(in)) {
                String line = next.get();
                number++;
                int tab = line.indexOf('\t');
                if (outlets && tab < 0) {
                    spec.commandLine()
                            .getErr()
                            .println("chuanliu: line " + number + " has no tab and is read as a text without an outlet;"
                                    + " with --outlets write OUTLET<TAB>TEXT");
                    exitCode = 1;
                }
                out.println(outlets && tab >= 0 ? tag(line.substring(0, tab), line.substring(tab + 1)) : tag("", line));
            }
        }
        out.flush();
        return exitCode;
    }

    /** The next line without its end. Only a line feed ends one: a carriage return inside a text belongs to the text. */
    private static Optional<String> line(Reader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int unit = in.read();
        if (unit < 0) {
            return Optional.empty();
        }
        while (unit >= 0 && unit != '\n') {
            line.append((char) unit);
            unit = in.read();
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return Optional.of(line.toString());
    }

    private String tag(String outlet, String text) {
        Optional<String> label = outlet.isBlank() ? Optional.empty() : Optional.of(outlet.strip());
        Article article = extractor.readBody(label, text);
        if (explain) {
            Explanations.tagging(tagger.explain(article))
                    .forEach(spec.commandLine().getErr()::println);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("text", text);
        line.put(
                "regionPairs",
                articles.toAvro("", "", Instant.EPOCH, new TaggedArticle(article, tagger.tag(article)))
                        .getRegionPairs());
        return PlainJson.line(line);
    }
}
