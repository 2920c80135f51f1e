package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command that the README begins with. */
final class DemoIT {

    @Test
    void theDemoShowsTheSeedsAndKnowsThemTheSecondTime() {
        StringWriter out = new StringWriter();
        CommandLine commandLine = Main.commandLine();
        commandLine.setOut(new PrintWriter(out, true));

        assertThat(commandLine.execute("demo")).isZero();

        assertThat(out.toString())
                .contains("5 pages")
                .contains("新疆 → 四川", "辽宁 → 西藏", "四川 → 西藏", "贵州 → 四川", "重庆 → 西藏")
                .contains("5 unchanged (in articles.duplicated), 0 new in articles.enriched");
    }
}
