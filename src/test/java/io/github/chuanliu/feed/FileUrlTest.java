package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUrlTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            000_3b55ee27be37f5f4.txt, file:///000_3b55ee27be37f5f4.txt,      a plain name stays
            a/b/c.txt,                file:///a/b/c.txt,                     folders stay folders
            川.txt,                   file:///%E5%B7%9D.txt,                 Chinese in UTF-8
            𠮷.txt,                   file:///%F0%A0%AE%B7.txt,              characters beyond 16 bits
            a b.txt,                  file:///a%20b.txt,                     a space
            100%.txt,                 file:///100%25.txt,                    a percent sign is no escape
            a?b#c.txt,                file:///a%3Fb%23c.txt,                 neither query nor fragment
            a\\b.txt,                 file:///a%5Cb.txt,                     a backslash is no separator
            e\u0301.txt,              file:///%C3%A9.txt,                    decomposed as macOS writes it
            (1)'+@=.txt,              file:///(1)'+@=.txt,                   what a path may hold as it is
            """)
    void namesBecomeUrls(String path, String url, String why) {
        assertThat(FileUrl.of("file:///", Path.of(path))).isEqualTo(url);
        assertThat(URI.create(url).toString()).isEqualTo(url);
    }
}
