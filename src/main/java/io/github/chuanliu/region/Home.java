package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;

/**
 * Where and when an article was written.
 *
 * @param region the region that 我省 means
 * @param outlet the label of its outlet, empty if there is none or no place gives it its name
 * @param year the year of its publication, if that is known
 */
record Home(Optional<Region> region, String outlet, Optional<Integer> year) {

    /** What one character of its own place means in 来铜考察, read in 铜仁日报. */
    Optional<Region> shortForm(char c) {
        return outlet.indexOf(c) >= 0 ? region : Optional.empty();
    }

    /** 来丹考察 in 丹东日报, whatever the names of the visitors' places hold. */
    boolean isComeTo(Token token, String body) {
        return !outlet.isEmpty()
                && region.isPresent()
                && outlet.charAt(0) == body.charAt(token.start())
                && token.start() > 0
                && "来莅".indexOf(body.charAt(token.start() - 1)) >= 0;
    }

    /** 来台考察 is a visit to the outlet's own city in 台州日报, to Taiwan elsewhere; 赴台 leads away from it. */
    Token ownCity(Token token, String body) {
        boolean arrival = token.is(WordClass.PLACE)
                && token.end() == token.start() + 1
                && token.start() > 0
                && "来抵莅在".indexOf(body.charAt(token.start() - 1)) >= 0;
        boolean own =
                arrival && outlet.length() > 1 && isCalled(body.charAt(token.start() - 1), body.charAt(token.start()));
        return own && region.isPresent()
                ? Token.place(token.start(), token.end(), List.of(region.get()), Optional.empty(), token.inTitle())
                : token;
    }

    /** By its first character, by its second only where somebody comes: 来津 in 江津日报. */
    private boolean isCalled(char movement, char name) {
        return outlet.charAt(0) == name || (outlet.charAt(1) == name && "来莅".indexOf(movement) >= 0);
    }
}
