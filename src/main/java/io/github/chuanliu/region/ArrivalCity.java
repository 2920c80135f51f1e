package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;

/** 来青 is a visit to 青岛 where the text names 青岛 as the host and never 青海. */
final class ArrivalCity {

    private static final String ARRIVING = "来抵莅在";

    private ArrivalCity() {}

    /** 来和考察: 和 between coming and inspecting joins nothing, so it is the short form of a place. */
    static boolean isComeTo(char[] text, int at) {
        return text[at] == '和' && text[at - 1] == '来';
    }

    /** 省长访台,推介产业: what follows says nothing, as nothing else is 访台; 访台商 is a word of its own. */
    static boolean isTaiwan(char[] text, int at) {
        return text[at] == '台'
                && at > 0
                && at + 1 < text.length
                && "访赴抵".indexOf(text[at - 1]) >= 0
                && "商胞资企".indexOf(text[at + 1]) < 0;
    }

    /** The token as the city that the text names by its first character, itself where there is none or the region is named. */
    static Token of(Token token, Tokens read, String body) {
        boolean arrival = token.is(WordClass.PLACE)
                && token.end() == token.start() + 1
                && token.start() > 0
                && ARRIVING.indexOf(body.charAt(token.start() - 1)) >= 0;
        if (!arrival) {
            return token;
        }
        int sentence = body.lastIndexOf('。', token.start());
        Optional<Region> city = Optional.empty();
        for (int i = read.nextName(0); i < read.size(); i = read.nextName(i + 1)) {
            Token other = read.get(i);
            if (other.end() - other.start() < 2 || other.regions().isEmpty()) {
                continue;
            }
            if (other.regions().stream().anyMatch(token::names)) {
                return token;
            }
            boolean visitor = other.start() > sentence && other.start() < token.start();
            if (!visitor && isCalled(token, other, body) && other.is(WordClass.PLACE)) {
                city = Optional.of(other.regions().get(0));
            }
        }
        return city.map(region ->
                        Token.place(token.start(), token.end(), List.of(region), Optional.empty(), token.inTitle()))
                .orElse(token);
    }

    /** By its first character, and 南京 by 宁, which is also 宁夏. */
    private static boolean isCalled(Token token, Token city, String body) {
        char name = body.charAt(token.start());
        return body.charAt(city.start()) == name || (name == '宁' && body.startsWith("南京", city.start()));
    }
}
