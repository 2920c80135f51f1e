package io.github.chuanliu.region;

import java.util.List;

/** What stands beside two characters that may be a county without its suffix. */
final class StemNeighbours {

    private StemNeighbours() {}

    /** A place that ends here and has another before it in a list. */
    static boolean isListedPlace(List<Token> tokens, int place, int end) {
        return place > 0
                && tokens.get(place).is(WordClass.PLACE)
                && tokens.get(place).end() == end
                && tokens.get(place - 1).is(WordClass.CONJ)
                && tokens.get(place - 1).end() == tokens.get(place).start();
    }

    /** 泰顺与福建省, 泰顺已与福建省: what stands before is a place as what follows is one. */
    static boolean joins(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.is(WordClass.CONJ)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(WordClass.PLACE)
                && tokens.get(i + 1).start() == token.end();
    }

    /** 嘉善 in 青浦、吴江、嘉善三地: the last of a list of places. */
    static boolean endsList(List<Token> tokens, int count) {
        return count > 1
                && tokens.get(count - 1).is(WordClass.CONJ)
                && tokens.get(count - 1).end() == tokens.get(count).start() - CountyStems.LENGTH
                && tokens.get(count - 2).is(WordClass.PLACE)
                && tokens.get(count - 2).end() == tokens.get(count - 1).start();
    }

    static boolean isFree(List<Token> tokens, int before, int at) {
        return before < 0 || tokens.get(before).end() <= at;
    }

    static boolean beginsClause(List<Token> tokens, int before, int at) {
        return at == 0
                || (before >= 0
                        && tokens.get(before).is(WordClass.BREAK)
                        && tokens.get(before).end() == at);
    }
}
