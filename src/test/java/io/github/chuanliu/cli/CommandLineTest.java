package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static Set<String> commands() {
        return Main.commandLine().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: chuanliu " + command);
    }

    @Test
    void badUsageIsCodeTwoAndSaysWhatIsWrong() {
        assertThat(run("stream", "--threads", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("--threads").contains("many");
    }

    @Test
    void aSettingThatCannotWorkIsBadUsageToo() {
        assertThat(run("describe", "--max-page-bytes", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("page limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed seeds --url-base crawl-a",
                "feed seeds --rate 0.0001",
                "feed seeds --resume --rate 0",
                "feed seeds --resume --feed-name a/b",
                "feed seeds --follow --interval 0",
                "serve --token-file TOKEN"
            })
    void aFeedThatCannotBeIsBadUsageBeforeAnyBrokerIsAsked(String command, @TempDir Path folder) throws Exception {
        Path token = Files.writeString(folder.resolve("token"), "too short");
        assertThat(run(command.replace("TOKEN", token.toString()).split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("chuanliu: ").doesNotContain("too short");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            feed seeds --after delete               | --after goes with a ledger: add --follow or --resume
            feed seeds --interval 500               | --interval goes with a ledger: add --follow or --resume
            feed seeds --min-age 500                | --min-age goes with a ledger: add --follow or --resume
            feed seeds --finished-age 5             | --finished-age goes with a ledger: add --follow or --resume
            feed seeds --forget-after 5             | --forget-after goes with a ledger: add --follow or --resume
            feed seeds --metrics-port 0             | --metrics-port goes with a ledger: add --follow or --resume
            feed seeds --metrics-host ::1           | --metrics-host goes with a ledger: add --follow or --resume
            feed seeds --follow --finished-age 5    | --finished-age goes with --after move=DIR or --after delete
            feed seeds --url https://news.example/1 | --url names the page on standard input: add - as SOURCE
            feed seeds --follow --resume            | give one of --follow, --resume and --status
            feed seeds --status                     | takes no SOURCE
            """)
    void anOptionThatWouldDoNothingIsRefusedWithWhatItNeeds(String command, String why) {
        assertThat(run(command.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(why);
    }

    @Test
    void aPropertiesFileThatIsMissingIsNamed() {
        assertThat(run("describe", "--kafka-config", "no-such.properties")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such.properties");
    }

    @Test
    void aPairThatIsNoneIsBadUsage() {
        assertThat(run("consume", "--pair", "四川")).isEqualTo(2);
        assertThat(err.toString()).contains("A~B");
        assertThat(run("consume", "--pair", "四川~火星")).isEqualTo(2);
        assertThat(err.toString()).contains("火星");
    }

    @ParameterizedTest
    @ValueSource(strings = {"四川~西藏", "川~藏", "CN-SC~CN-XZ", "四川省~西藏自治区", "510000~540000"})
    void aPairIsKnownByNameAbbreviationAndCode(String pair) {
        assertThat(ConsumeCommand.filter(pair).test("CN-SC>CN-XZ")).isTrue();
    }

    @Test
    void inspectPrintsOneObjectALine(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(run(
                        "inspect",
                        "seeds/003_269d94b11eb545ec.txt",
                        folder.resolve("empty.txt").toString()))
                .isZero();

        String[] lines = out.toString().split("\n");
        assertThat(lines).hasSize(2);
        JsonNode article = new ObjectMapper().readTree(lines[0]);
        assertThat(article.get("path").asText()).isEqualTo("seeds/003_269d94b11eb545ec.txt");
        assertThat(article.get("storyId")).isEqualTo(article.get("articleId"));
        assertThat(article.get("revision").asInt()).isEqualTo(1);
        JsonNode rejected = new ObjectMapper().readTree(lines[1]);
        assertThat(rejected.get("rejected").get("reason").asText()).isEqualTo("EMPTY");
        assertThat(rejected.get("rejected").get("message").asText()).isNotBlank();
    }

    @Test
    void inspectNamesAFileThatIsNotThereAndGoesOn() {
        assertThat(run("inspect", "no-such-file.txt", "seeds/003_269d94b11eb545ec.txt"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no-such-file.txt");
        assertThat(out.toString().split("\n")).hasSize(1);
    }

    @Test
    void inspectExplains() {
        run("inspect", "--explain", "seeds/003_269d94b11eb545ec.txt");
        assertThat(err.toString()).contains("TITLE").contains("CAPTION").contains("CN-LN>CN-XZ");
    }

    private int run(String... args) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(args);
    }
}
