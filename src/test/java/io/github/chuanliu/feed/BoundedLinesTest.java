package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {

    @Test
    void linesAreCountedAndNoneIsKeptBeyondTheBound() throws IOException {
        BoundedLines lines = new BoundedLines(new ByteArrayInputStream(Archive.ascii("abc\n\nabcdefgh\r\nabcd")), 4);
        List<String> seen = new ArrayList<>();
        for (Optional<BoundedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            seen.add(lines.number()
                    + new String(line.get().bytes(), java.nio.charset.StandardCharsets.US_ASCII)
                    + (line.get().isCut() ? "…" : ""));
        }
        assertThat(seen).containsExactly("1abc", "2", "3abcd…", "4abcd");
    }
}
