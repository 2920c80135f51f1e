package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One sentence with its tokens, in order and without overlaps; what the rules read. */
final class Sentence {

    /** The classes that name regions one by one. */
    private static final long NAMED = WordClass.PLACE.bit() | WordClass.GROUP.bit();

    private final String body;
    private final int start;
    private final int end;
    private final int section;
    private final Token[] tokens;
    private final long kinds;
    private final boolean titled;
    private final List<Region> regions;

    /** The sentence of those tokens of a text from {@code first} up to {@code next}. */
    Sentence(String body, int start, int end, int section, Token[] all, int first, int next) {
        this.body = body;
        this.start = start;
        this.end = end;
        this.section = section;
        tokens = Arrays.copyOfRange(all, first, next);
        long present = 0;
        boolean inTitle = false;
        List<Region> named = List.of();
        for (Token token : tokens) {
            if (token.inTitle()) {
                inTitle |= token.is(WordClass.PLACE);
                continue;
            }
            long kind = token.kind().bit();
            present |= kind;
            if ((kind & NAMED) != 0 && !token.regions().isEmpty()) {
                named = with(named, token.regions());
            }
        }
        kinds = present;
        titled = inTitle;
        regions = named;
    }

    String body() {
        return body;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int section() {
        return section;
    }

    int size() {
        return tokens.length;
    }

    Token get(int index) {
        return tokens[index];
    }

    /** Whether a word of the kind stands in it, outside 《》. */
    boolean has(WordClass kind) {
        return (kinds & kind.bit()) != 0;
    }

    /** Whether a place is named inside 《》. */
    boolean namesInTitle() {
        return titled;
    }

    /** The bits of the classes of its words outside 《》. */
    long kinds() {
        return kinds;
    }

    /** Whether a word of any of the classes stands in it, outside 《》. */
    boolean hasAny(long classes) {
        return (kinds & classes) != 0;
    }

    /** Whether a token of the kind stands between two indexes, both exclusive. */
    boolean between(int from, int to, WordClass... kinds) {
        for (int i = from + 1; i < to; i++) {
            for (WordClass kind : kinds) {
                if (get(i).is(kind)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Units of text between two neighbouring or distant tokens. */
    int gap(int left, int right) {
        return get(right).start() - get(left).end();
    }

    /** Whether the token is this word, without cutting it out. */
    boolean says(int index, String word) {
        Token token = get(index);
        return token.end() - token.start() == word.length() && body.startsWith(word, token.start());
    }

    /** Whether the token begins with this word, without cutting it out. */
    boolean begins(int index, String word) {
        Token token = get(index);
        return token.end() - token.start() >= word.length() && body.startsWith(word, token.start());
    }

    /** Whether the token ends with this word, without cutting it out. */
    boolean ends(int index, String word) {
        Token token = get(index);
        int start = token.end() - word.length();
        return start >= token.start() && body.startsWith(word, start);
    }

    /** Whether the text of the sentence holds the words, without cutting it out. */
    boolean mentions(String words) {
        for (int at = start; at <= end - words.length(); at++) {
            if (body.charAt(at) == words.charAt(0) && body.startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the word begins that stands no more than {@code reach} units behind a position of the text, or -1. */
    int find(String word, int from, int reach) {
        int last = Math.min(end - word.length(), from + reach);
        for (int at = from; at <= last; at++) {
            if (body.charAt(at) == word.charAt(0) && body.startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    String text(Token token) {
        return body.substring(token.start(), token.end());
    }

    /** First index of the clause that holds {@code index}. */
    int clauseStart(int index) {
        int i = index;
        while (i > 0 && !get(i - 1).is(WordClass.BREAK)) {
            i--;
        }
        return i;
    }

    /** One past the last index of the clause that holds {@code index}. */
    int clauseEnd(int index) {
        int i = index;
        while (i < size() && !get(i).is(WordClass.BREAK)) {
            i++;
        }
        return i;
    }

    /** Where the text of the clause that holds {@code index} ends: at its comma, or with the sentence. */
    int clauseStop(int index) {
        int comma = clauseEnd(index);
        return comma < size() ? get(comma).start() : end;
    }

    /** Where its words begin, behind the blanks and stops that it inherited. */
    int contentStart() {
        int at = start;
        while (at < end && !Character.isLetterOrDigit(body.charAt(at)) && "《“‘（([【".indexOf(body.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The regions that are named outside 《》, each once, in order. */
    List<Region> regions() {
        return regions;
    }

    /** The list itself if it holds them all; most sentences name one region or none. */
    private static List<Region> with(List<Region> known, List<Region> more) {
        if (known.isEmpty()) {
            return more;
        }
        List<Region> all = known;
        for (Region region : more) {
            if (!all.contains(region)) {
                all = all == known ? new ArrayList<>(known) : all;
                all.add(region);
            }
        }
        return all;
    }
}
