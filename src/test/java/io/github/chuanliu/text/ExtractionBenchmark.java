package io.github.chuanliu.text;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.text.ExtractionTrace.LineKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Microseconds a page: an 8 KB text snapshot (the first seed), and the same article inside a generated HTML frame. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ExtractionBenchmark {

    private static final Path SEED = Path.of("seeds/000_3b55ee27be37f5f4.txt");

    private final ArticleExtractor extractor = ArticleExtractor.withDefaults();
    private final PageDecoder decoder =
            new PageDecoder(ExtractionLimits.defaults().maxPageBytes());
    private PageSnapshot text;
    private String decoded;
    private PageSnapshot html;
    private String markup;
    private String body;

    @Setup
    public void load() throws IOException {
        String page = Files.readString(SEED);
        text = page("text/plain", page);
        decoded = page;
        body = ((Extraction.Extracted) extractor.extract(text)).article().body();
        markup = frame(body);
        html = page("text/html", markup);
    }

    /** Decoding, main content and every fact. */
    @Benchmark
    public Extraction textPageWithFacts() {
        return extractor.extract(text);
    }

    /** Main content and headline of a text snapshot, decoded already. */
    @Benchmark
    public String contentOfDecodedText() {
        return content(new PageReading(TextLines.read(decoded)));
    }

    /** Main content and headline of an HTML page from its bytes; compare with a bare parse of the same bytes. */
    @Benchmark
    public String contentOfHtmlBytes() {
        PageDecoder.Decoded.Text page = (PageDecoder.Decoded.Text) decoder.decode(html);
        return content(new PageReading(HtmlLines.read(page.text())));
    }

    private static String content(PageReading reading) {
        return reading.title().orElse("") + '\n' + String.join("\n", reading.texts(LineKind.BODY));
    }

    /** The facts alone. */
    @Benchmark
    public Article factsOfABody() {
        return extractor.readBody(Optional.empty(), body);
    }

    @Benchmark
    public Extraction htmlPageWithFacts() {
        return extractor.extract(html);
    }

    /** The floor under every HTML extractor. */
    @Benchmark
    public Document peerBareJsoupParse() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(html.body()), "UTF-8", "");
    }

    @Benchmark
    public String peerReadability4J() {
        return String.valueOf(
                new Readability4J("https://news.example/1", markup).parse().getTextContent());
    }

    private static PageSnapshot page(String type, String text) {
        return new PageSnapshot(
                "https://news.example/1",
                Instant.parse("2024-05-18T02:00:00Z"),
                type,
                Optional.of("UTF-8"),
                text.getBytes(StandardCharsets.UTF_8),
                "benchmark",
                Map.of());
    }

    private static String frame(String body) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8><title>两省区座谈</title>"
                + "</head><body><div class=nav><ul>");
        for (int i = 0; i < 120; i++) {
            page.append("<li><a href='/c/").append(i).append("'>栏目").append(i).append("</a></li>");
        }
        page.append("</ul></div><div id=content><h1>两省区举行交流合作座谈会</h1>" + "<p class=info>2024-05-18 05:26 来源:四川日报</p>");
        for (String paragraph : body.split("\n")) {
            page.append("<p>").append(paragraph).append("</p>\n");
        }
        page.append("</div><div class=related><h3>相关新闻</h3><ul>");
        for (int i = 0; i < 80; i++) {
            page.append("<li><a href='/a/")
                    .append(i)
                    .append("'>另一条新闻的标题之")
                    .append(i)
                    .append("</a> 05-1</li>");
        }
        return page.append("</ul></div><div class=footer>版权所有 联系我们</div></body></html>")
                .toString();
    }
}
