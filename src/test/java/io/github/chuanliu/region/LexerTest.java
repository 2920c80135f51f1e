package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where surfaces overlap, and what the characters around decide. */
class LexerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Lexer LEXER =
            new Lexer(new Lexicon(GAZETTEER), new Abbreviations(GAZETTEER), new CountyStems(GAZETTEER));

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "在内蒙古考察, INTO 在|PLACE 内蒙古|ACT 考察, a word gives way to a name that begins inside it",
        "派出四支援藏医疗队, AIDTO 援藏|TEAM 医疗队, a numeral before 支 counts teams",
        "对口支援西藏, AID 对口支援|PLACE 西藏, without one 支援 is a word",
        "渤海南岸, MASK 渤海, a mask stays whole",
        "王新疆, MASK 新疆, a surname before a bare name",
        "四川日报, MASK 四川日报, a suffix makes it the name of something else",
        "赴川藏两省区, GO 赴|GROUP 川藏|BOTH 两省区, a run of abbreviations",
        "新时代, '', a character that is only a word"
    })
    void cuts(String text, String words, String reason) {
        assertThat(LEXER.read(text))
                .as(reason)
                .extracting(token -> token.kind() + " " + text.substring(token.start(), token.end()))
                .isEqualTo(words.isEmpty() ? List.of() : List.of(words.split("\\|")));
    }

    @Test
    void findsWordsAndMarksWhereverTheyStandInALongText() {
        for (int before = 0; before < 600; before++) {
            List<Token> tokens = LEXER.read("x".repeat(before) + "山东省，");

            assertThat(tokens).extracting(Token::kind).containsExactly(WordClass.PLACE, WordClass.BREAK);
            assertThat(tokens).extracting(Token::start).containsExactly(before, before + 3);
        }
    }
}
