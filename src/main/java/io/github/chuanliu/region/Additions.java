package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts tokens that were found later where they belong. */
final class Additions {

    private Additions() {}

    /** The tokens with the found ones between them, by their beginnings; the list itself if there are none. */
    static List<Token> merge(List<Token> tokens, List<Token> found) {
        if (found.isEmpty()) {
            return tokens;
        }
        List<Token> added = new ArrayList<>(found);
        added.sort(Comparator.comparingInt(Token::start));
        List<Token> all = new ArrayList<>(tokens.size() + added.size());
        int next = 0;
        for (Token token : added) {
            int from = next;
            while (next < tokens.size() && tokens.get(next).start() <= token.start()) {
                next++;
            }
            all.addAll(tokens.subList(from, next));
            all.add(token);
        }
        all.addAll(tokens.subList(next, tokens.size()));
        return all;
    }
}
