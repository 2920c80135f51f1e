package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The exit code of feeding tells whether every page was published. */
@ExtendWith(SharedLocalPipeline.class)
final class FeedCommandIT {

    private final LocalPipeline local;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temporary;

    FeedCommandIT(LocalPipeline local) {
        this.local = local;
    }

    @Test
    void aPageThatFailsIsExitCodeOneOfTheRunThatNamesIt() throws Exception {
        local.prepared("exit-codes", 1);
        Path folder = Files.createDirectories(temporary.resolve("in"));
        Files.writeString(folder.resolve("crawl.jsonl"), "{\"url\":\"u:1\",\"body\":\"川藏\"}\nno JSON\n");
        assertThat(feed("--resume", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("published 1 pages").contains("1 failed");
        assertThat(err.toString()).contains("crawl.jsonl, line 2: no JSON");
        assertThat(feed("--resume", folder.toString())).as("nothing new").isZero();
        assertThat(feed(folder.toString())).as("without a ledger").isEqualTo(1);
        assertThat(feed("--status")).isZero();
        assertThat(out.toString()).contains("1 files, 1 pages, 1 failed");
    }

    private int feed(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        List<String> all = new ArrayList<>(List.of("feed"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(
                "--bootstrap-servers=" + local.bootstrapServers(),
                "--schema-registry-url=" + local.registryUrl(),
                "--topic-prefix=exit-codes.",
                "--bad-lines=" + temporary.resolve("bad.jsonl")));
        return command.execute(all.toArray(String[]::new));
    }
}
