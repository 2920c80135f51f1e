package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads 洛江 as 洛江区 where the text names 洛江区 in full. County names without their suffix are too often words to be in
 * the gazetteer, but a text that has introduced the county goes on without it.
 */
final class ShortForms {

    /** Enough for any report; a list of a hundred counties needs no short forms. */
    private static final int MOST = 12;

    /** Names without their suffix that the lexer reads wherever they stand. */
    private final Set<String> read = new HashSet<>();

    ShortForms(Gazetteer gazetteer) {
        gazetteer.surfaces().forEach((name, places) -> {
            if (places.size() == 1 && places.get(0).reading() == Division.Reading.ANYWHERE) {
                read.add(name);
            }
        });
    }

    /** The tokens with one more for each short form. */
    Tokens add(Tokens tokens, String body) {
        Map<String, Token> stems = new HashMap<>();
        for (int i = tokens.nextName(0); i < tokens.size(); i = tokens.nextName(i + 1)) {
            Token token = tokens.get(i);
            if (token.is(WordClass.PLACE) && token.place().isPresent() && stems.size() < MOST) {
                stem(token, body, stems);
            }
        }
        if (stems.isEmpty()) {
            return tokens;
        }
        List<Token> found = new ArrayList<>();
        stems.forEach((stem, full) -> occurrences(stem, full, tokens, body, found));
        return Additions.merge(tokens, found);
    }

    /** Only names of three characters, whose stem of two is left when the suffix goes. */
    private void stem(Token token, String body, Map<String, Token> stems) {
        String name = token.place().orElseThrow().name();
        int length = name.length();
        boolean county = length == 3 && "县区市旗州".indexOf(name.charAt(2)) >= 0;
        if (county && body.startsWith(name, token.end() - 3)) {
            String stem = name.substring(0, 2);
            if (!read.contains(stem)) {
                stems.putIfAbsent(stem, token);
            }
        }
    }

    private static void occurrences(String stem, Token full, List<Token> tokens, String body, List<Token> found) {
        for (int at = body.indexOf(stem); at >= 0; at = body.indexOf(stem, at + stem.length())) {
            int end = at + stem.length();
            if (Additions.isFree(tokens, at, end) || Additions.mayBegin(tokens, at, end)) {
                boolean inTitle = inTitle(tokens, Additions.behind(tokens, at));
                found.add(Token.place(at, end, full.regions(), full.place(), inTitle));
            }
        }
    }

    private static boolean inTitle(List<Token> tokens, int next) {
        return next < tokens.size()
                && tokens.get(next).inTitle()
                && !tokens.get(next).is(WordClass.TITLE_OPEN);
    }
}
