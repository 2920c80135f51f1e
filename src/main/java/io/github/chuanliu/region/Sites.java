package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places below the provinces and the sites that a text names, as it writes them. In the report of a visit these are
 * where the visitors met and what they went to see, not every city that a speaker mentions.
 */
final class Sites {

    private static final int LONGEST = 28;

    /** What the name of a site ends with, by its last character. */
    private static final Map<Character, List<String>> ENDINGS = endings();

    /** Those last characters; most pieces of a list end with none. */
    private static final BitSet LAST = new BitSet();

    static {
        ENDINGS.keySet().forEach(LAST::set);
    }

    /** Behind one of these places stand that visitors saw. */
    private static final long LEADING = WordClass.GO.bit() | WordClass.INTO.bit() | WordClass.ACT.bit();

    private Sites() {}

    private static Map<Character, List<String>> endings() {
        Map<Character, List<String>> endings = new HashMap<>();
        for (List<String> row : Tables.rows("site-endings.tsv")) {
            String ending = row.get(0);
            endings.computeIfAbsent(ending.charAt(ending.length() - 1), any -> new ArrayList<>())
                    .add(ending);
        }
        return endings;
    }

    /** All places of a text that reports no visit. */
    static List<Place> named(String body, List<Token> mentions) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Token token : mentions) {
            add(places, body, token);
        }
        return List.copyOf(places.values());
    }

    /** The places of a visit. */
    static List<Place> visited(List<Sentence> sentences) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; sentence.hasAny(LEADING) && i < sentence.size(); i++) {
                Token token = sentence.get(i);
                boolean moves = token.is(WordClass.GO) || token.is(WordClass.INTO);
                if (!token.inTitle() && (moves || (token.is(WordClass.ACT) && sees(sentence, i)))) {
                    objects(sentence, i, places);
                }
            }
        }
        return List.copyOf(places.values());
    }

    private static boolean sees(Sentence sentence, int act) {
        return sentence.ends(act, "考察")
                || sentence.ends(act, "参观")
                || sentence.ends(act, "调研")
                || sentence.ends(act, "走访");
    }

    /** Reads the list behind a verb up to the end of its clause: 实地考察了A、B、C等. */
    private static void objects(Sentence sentence, int verb, Map<String, Place> places) {
        int limit = sentence.clauseStop(verb);
        int from = sentence.get(verb).end();
        if (from < limit && sentence.body().charAt(from) == '了') {
            from++;
        }
        for (int at = from; at <= limit; at++) {
            if (at == limit || sentence.body().charAt(at) == '、') {
                boolean more = object(sentence, verb, from, at, places);
                if (!more) {
                    return;
                }
                from = at + 1;
            }
        }
    }

    /** One member of the list; false when the list ends inside it. */
    private static boolean object(Sentence sentence, int verb, int start, int limit, Map<String, Place> places) {
        int first = verb + 1;
        while (first < sentence.size() && sentence.get(first).start() < start) {
            first++;
        }
        int next = first;
        int end = limit;
        boolean more = true;
        while (more && next < sentence.size() && sentence.get(next).end() <= limit) {
            if (isVerbal(sentence.get(next).kind())) {
                end = sentence.get(next).start();
                more = false;
            } else {
                next++;
            }
        }
        int etc = start;
        while (etc < end && !endsList(sentence.body(), etc)) {
            etc++;
        }
        if (etc > start && etc < end) {
            end = etc;
            more = false;
        }
        while (end > start && Character.isWhitespace(sentence.body().charAt(end - 1))) {
            end--;
        }
        if (end <= start || end - start > LONGEST) {
            return more;
        }
        Optional<Token> place = place(sentence, first, next, end);
        boolean startsWithPlace = place.isPresent() && place.get().start() == start;
        if (!startsWithPlace && !LAST.get(sentence.body().charAt(end - 1))) {
            return more;
        }
        String piece = sentence.body().substring(start, end);
        if (isSite(piece) || (startsWithPlace && more && piece.length() <= 12 && !piece.endsWith("项目"))) {
            Optional<Place> known = place.flatMap(Token::place);
            places.putIfAbsent(piece, new Place(piece, known.flatMap(Place::adcode), region(sentence, first, next)));
        } else if (startsWithPlace && !isPeriod(sentence, end)) {
            add(places, sentence.body(), place.get());
        }
        return more;
    }

    /** 等, but not the one in 高等专科学校. */
    private static boolean endsList(String body, int at) {
        return body.charAt(at) == '等' && (at == 0 || "高中初平特".indexOf(body.charAt(at - 1)) < 0);
    }

    private static boolean isVerbal(WordClass kind) {
        return switch (kind) {
            case ACT, GO, INTO, ARRANGE, SIGN, MEET, PERIOD, PLAN -> true;
            default -> false;
        };
    }

    /** The first place below the provinces that ends before the limit. */
    private static Optional<Token> place(Sentence sentence, int first, int next, int limit) {
        for (int i = first; i < next; i++) {
            Token token = sentence.get(i);
            if (token.end() <= limit && token.place().isPresent()) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> region(Sentence sentence, int first, int next) {
        for (int i = first; i < next; i++) {
            if (!sentence.get(i).regions().isEmpty()) {
                return Optional.of(sentence.get(i).regions().get(0).code());
            }
        }
        return Optional.empty();
    }

    /** 在昌都期间 names again where the visitors are known to be. */
    private static boolean isPeriod(Sentence sentence, int at) {
        return sentence.body().startsWith("期间", at);
    }

    private static boolean isSite(String piece) {
        for (String ending : ENDINGS.getOrDefault(piece.charAt(piece.length() - 1), List.of())) {
            if (piece.endsWith(ending) && piece.length() > ending.length() + 1) {
                return piece.indexOf('的') < 0 && piece.indexOf('和') < 0;
            }
        }
        return false;
    }

    private static void add(Map<String, Place> places, String body, Token token) {
        if (token.is(WordClass.PLACE) && token.place().isPresent()) {
            String text = body.substring(token.start(), token.end());
            Place place = token.place().get();
            places.putIfAbsent(text, new Place(text, place.adcode(), place.regionCode()));
        }
    }
}
