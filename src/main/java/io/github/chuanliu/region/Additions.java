package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts tokens that were found later where they belong. */
final class Additions {

    private Additions() {}

    /** Index of the first token that ends behind a position, the size if none does. */
    static int behind(List<Token> tokens, int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether no token has any of the characters. */
    static boolean isFree(List<Token> tokens, int start, int end) {
        int next = behind(tokens, start);
        return next == tokens.size() || tokens.get(next).start() >= end;
    }

    /** Whether a name may stand there in spite of a word of one character that it begins with: 从 in 从江, but not in 从江苏. */
    static boolean mayBegin(List<Token> tokens, int start, int end) {
        int at = behind(tokens, start);
        if (at == tokens.size()
                || tokens.get(at).start() != start
                || tokens.get(at).end() != start + 1) {
            return false;
        }
        boolean word = tokens.get(at).is(WordClass.FROM) || tokens.get(at).is(WordClass.INTO);
        return word && isFree(tokens, start + 1, end);
    }

    /** The tokens with the found ones between them, by their beginnings, in place of a word that one begins with; the list itself if there are none. */
    static Tokens merge(Tokens tokens, List<Token> found) {
        if (found.isEmpty()) {
            return tokens;
        }
        List<Token> added = new ArrayList<>(found);
        added.sort(Comparator.comparingInt(Token::start));
        Tokens all = new Tokens(tokens.size() + added.size());
        int next = 0;
        for (Token token : added) {
            while (next < tokens.size() && tokens.get(next).start() <= token.start()) {
                if (tokens.get(next).start() < token.start() || tokens.get(next).end() > token.end()) {
                    all.add(tokens.get(next));
                }
                next++;
            }
            all.add(token);
        }
        while (next < tokens.size()) {
            all.add(tokens.get(next++));
        }
        return all;
    }
}
