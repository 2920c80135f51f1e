package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads 八十六团 and 第五师 as units of the corps (新疆生产建设兵团) in a text that is about Xinjiang. Their towns are known by
 * name, the units by number only.
 */
final class CorpsUnits {

    private static final String NUMERALS = "一二三四五六七八九十0123456789";

    /** 第 and four numerals. */
    private static final int LONGEST_NUMBER = 5;

    /** What behind 师 or 团 makes it another word: 师生, 团员, 团长. */
    private static final String OTHER_WORDS = "生傅范资德父长友员队结体伙聚购圆次";

    private final Region xinjiang;
    private final Optional<Place> corps;

    CorpsUnits(Gazetteer gazetteer) {
        xinjiang = gazetteer.byCode("CN-XJ");
        corps = gazetteer.division("新疆生产建设兵团").place();
    }

    /** The tokens with one more for each unit, if they speak of Xinjiang. */
    Tokens add(Tokens tokens, String body) {
        if (!speaksOfXinjiang(tokens, body)) {
            return tokens;
        }
        List<Token> found = new ArrayList<>();
        int from = 0;
        for (int head = nextHead(body, 0); head < body.length(); head = nextHead(body, head + 1)) {
            for (int at = Math.max(from, head - LONGEST_NUMBER); at < head; at++) {
                if (unitEnd(tokens, body, at) == head + 1 && Additions.isFree(tokens, at, head + 1)) {
                    found.add(Token.place(at, head + 1, List.of(xinjiang), corps, false));
                    from = head + 1;
                    break;
                }
            }
        }
        return Additions.merge(tokens, found);
    }

    private boolean speaksOfXinjiang(Tokens tokens, String body) {
        for (int i = tokens.nextName(0); i < tokens.size(); i = tokens.nextName(i + 1)) {
            Token token = tokens.get(i);
            boolean aided = token.is(WordClass.AIDTO) && body.charAt(token.start() + 1) == '疆';
            if (aided || (token.namesRegions() && token.names(xinjiang))) {
                return true;
            }
        }
        return false;
    }

    /** The next 师 or 团, the end of the text if there is none. */
    private static int nextHead(String body, int from) {
        int at = from;
        while (at < body.length() && body.charAt(at) != '师' && body.charAt(at) != '团') {
            at++;
        }
        return at;
    }

    /** 八师石河子市: a division is called without 第 before its city. */
    private boolean isBeforeCity(Tokens tokens, int end) {
        for (int i = tokens.nextName(0);
                i < tokens.size() && tokens.get(i).start() <= end;
                i = tokens.nextName(i + 1)) {
            if (tokens.get(i).start() == end) {
                return tokens.get(i).namesRegions() && tokens.get(i).names(xinjiang);
            }
        }
        return false;
    }

    /** One past a unit that begins here: 第 and numerals or a city behind 师, two numerals or more before 团; else the start. */
    private int unitEnd(Tokens tokens, String body, int at) {
        boolean ordinal = body.charAt(at) == '第';
        int from = ordinal ? at + 1 : at;
        int end = from;
        while (end < body.length() && NUMERALS.indexOf(body.charAt(end)) >= 0) {
            end++;
        }
        int digits = end - from;
        if (digits == 0 || digits > 4 || end >= body.length()) {
            return at;
        }
        boolean division = body.charAt(end) == '师' && (ordinal || isBeforeCity(tokens, end + 1));
        boolean regiment = body.charAt(end) == '团' && digits >= 2;
        boolean other = end + 1 < body.length() && OTHER_WORDS.indexOf(body.charAt(end + 1)) >= 0;
        return (division || regiment) && !other ? end + 1 : at;
    }
}
