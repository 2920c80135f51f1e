package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the names stand, however the tokens came together. */
class TokensTest {

    private static final Region REGION = new Region("CN-SD", "370000", "山东省", "Shandong");

    @Test
    void namesAreFoundBetweenOtherWords() {
        Tokens tokens = Tokens.of(List.of(word(0), name(1), word(2), open(3), word(4)));

        assertThat(tokens.nextName(0)).isEqualTo(1);
        assertThat(tokens.nextName(2)).isEqualTo(3);
        assertThat(tokens.nextName(4)).isEqualTo(tokens.size());
        assertThat(tokens.mentions()).containsExactly(name(1));
    }

    @Test
    void copiedTokensKeepTheirNames() {
        Tokens some = Tokens.of(List.of(name(0), word(1), name(2), word(3), name(4)));
        Tokens tokens = new Tokens(0);
        tokens.add(word(9));
        tokens.addAll(some, 1, 4);

        assertThat(tokens).containsExactly(word(9), word(1), name(2), word(3));
        assertThat(tokens.nextName(0)).isEqualTo(2);
        assertThat(tokens.nextName(3)).isEqualTo(4);
    }

    @Test
    void aNameThatIsTakenBackIsNone() {
        Tokens tokens = Tokens.of(List.of(word(0), name(1)));

        assertThat(tokens.removeLast()).isEqualTo(name(1));
        assertThat(tokens.add(word(2))).isTrue();
        assertThat(tokens.nextName(0)).isEqualTo(2);
        assertThat(tokens).containsExactly(word(0), word(2));
    }

    @Test
    void classesThatNoTokenHasAreKnownToBeAbsent() {
        Tokens tokens = Tokens.of(List.of(word(0), name(1)));

        assertThat(tokens.mayHave(WordClass.PLACE.bit())).isTrue();
        assertThat(tokens.mayHave(WordClass.GO.bit() | WordClass.WE.bit())).isFalse();
    }

    private static Token word(int at) {
        return Token.word(WordClass.BREAK, at, at + 1, false);
    }

    private static Token name(int at) {
        return Token.place(at, at + 1, List.of(REGION), Optional.empty(), false);
    }

    private static Token open(int at) {
        return Token.open(WordClass.PLACE, at, at + 1, List.of(), false);
    }
}
