package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class TagCommandTest {

    private static final Path TABLES = Path.of("src/test/resources/io/github/chuanliu/region");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter err = new StringWriter();
    private int exitCode;

    @Test
    void resolvesOurProvinceByTheOutlet() throws IOException {
        List<JsonNode> lines = tag("重庆日报\t我市党政代表团赴四川学习。\n\t我市党政代表团赴四川学习。\n", "--outlets");

        assertThat(lines.get(0).at("/regionPairs/0/from/code").asText()).isEqualTo("CN-CQ");
        assertThat(lines.get(0).at("/regionPairs/0/relation").asText()).isEqualTo("VISIT");
        assertThat(lines.get(1).get("regionPairs")).isEmpty();
        assertThat(exitCode).isZero();
    }

    @Test
    void answersEveryLineAndNamesTheOneThatIsMalformed() throws IOException {
        List<JsonNode> lines = tag("\n四川日报\t\n没有制表符\n\t青海省代表团赴江苏省考察。", "--outlets");

        assertThat(lines)
                .extracting(line -> line.get("text").asText())
                .containsExactly("", "", "没有制表符", "青海省代表团赴江苏省考察。");
        assertThat(lines.get(3).get("regionPairs")).hasSize(1);
        assertThat(err.toString()).contains("line 1 ").contains("line 3 ").doesNotContain("line 2 ");
        assertThat(exitCode).isEqualTo(1);
    }

    @Test
    void keepsControlCharactersOfTheTextInsideItsLine() throws IOException {
        String text = "青海省代表团\u0000赴\r江苏省\u001b考察\u2028。\"\\\u0085";
        List<JsonNode> lines = tag(text + "\n" + text + "\r\n");

        assertThat(lines).extracting(line -> line.get("text").asText()).containsExactly(text, text);
    }

    /** Each labelled text, with characters of two UTF-16 units strewn in: offsets count code points. */
    @Test
    void offsetsReproduceTheQuote() throws IOException {
        StringBuilder input = new StringBuilder();
        for (String table : List.of("labelled-test.tsv", "region-pair-cases.tsv")) {
            for (String row : Files.readAllLines(TABLES.resolve(table))) {
                String text = row.substring(0, Math.max(0, row.indexOf('\t')));
                input.append("𠮷😀")
                        .append(text.replace("。", "。🀄").replace("的", "的𠮷"))
                        .append('\n');
            }
        }
        int quotes = 0;
        for (JsonNode line : tag(input.toString())) {
            String text = line.get("text").asText();
            for (JsonNode pair : line.get("regionPairs")) {
                for (JsonNode span : pair.get("evidence")) {
                    int start = text.offsetByCodePoints(0, span.get("start").asInt());
                    int end = text.offsetByCodePoints(0, span.get("end").asInt());
                    assertThat(text.substring(start, end))
                            .isEqualTo(span.get("quote").asText())
                            .isNotBlank();
                    quotes++;
                }
            }
        }
        assertThat(quotes).isGreaterThan(100);
    }

    private List<JsonNode> tag(String input, String... options) throws IOException {
        StringWriter out = new StringWriter();
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err, true));
        List<String> arguments = new ArrayList<>(List.of("tag"));
        arguments.addAll(List.of(options));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            exitCode = commandLine.execute(arguments.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
