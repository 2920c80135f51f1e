package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    @Test
    void foundTokensStandWhereTheyBeginHoweverTheyWereFound() {
        List<Token> all = Additions.merge(Tokens.of(List.of(at(2), at(6), at(8))), List.of(at(9), at(0), at(4)));

        assertThat(all).extracting(Token::start).containsExactly(0, 2, 4, 6, 8, 9);
    }

    @Test
    void nothingFoundLeavesTheListItself() {
        Tokens tokens = Tokens.of(List.of(at(1)));

        assertThat(Additions.merge(tokens, List.of())).isSameAs(tokens);
    }

    private static Token at(int start) {
        return Token.word(WordClass.BREAK, start, start + 1, false);
    }
}
