package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counties and cities without their suffix that are too often words to be read everywhere, but are read where nothing but a
 * place can stand: 扶余 in 来扶余考察.
 */
final class CountyStems {

    /** Characters of a stem; longer ones are few, and one character is no name. */
    static final int LENGTH = 2;

    /** Characters of the longest name of a township, and one more. */
    private static final int TOWNSHIP = 5;

    private static final String TOWNS = "镇乡村街";

    private static final String SUFFIXES = "县市区旗";

    /** What behind two characters may show them to be a place. */
    private static final long BEHIND =
            WordClass.bits(EnumSet.of(WordClass.BOTH, WordClass.ALL3, WordClass.ALL4, WordClass.CONJ, WordClass.DELEG));

    /** What two places do together. */
    private static final long JOINT =
            WordClass.bits(EnumSet.of(WordClass.ARRANGE, WordClass.AID, WordClass.COOP, WordClass.SIGN));

    private final Map<Integer, List<Division>> stems = new HashMap<>();

    /** The hashed keys, so that the many pairs that are none are not looked up. */
    private final BitSet hashed = new BitSet(1 << Character.SIZE);

    CountyStems(Gazetteer gazetteer) {
        Set<String> never = new HashSet<>();
        for (List<String> row : Tables.rows("common-words.tsv")) {
            if (row.get(1).equals("never")) {
                never.add(row.get(0));
            }
        }
        Map<String, List<Division>> surfaces = gazetteer.surfaces();
        surfaces.forEach((name, places) -> {
            String stem = name.substring(0, Math.min(LENGTH, name.length()));
            boolean county = name.length() == LENGTH + 1 && SUFFIXES.indexOf(name.charAt(LENGTH)) >= 0
                    || ShortNames.of(name, false).contains(stem);
            if (county && !never.contains(stem) && !surfaces.containsKey(stem)) {
                List<Division> all =
                        new ArrayList<>(stems.getOrDefault(key(stem.charAt(0), stem.charAt(1)), List.of()));
                places.stream()
                        .filter(place -> !place.whole() && place.until() == 0)
                        .forEach(all::add);
                if (!all.isEmpty()) {
                    stems.put(key(stem.charAt(0), stem.charAt(1)), List.copyOf(all));
                    hashed.set(hash(stem.charAt(0), stem.charAt(1)));
                }
            }
        });
    }

    /** The places that the characters at {@code at} may name, none if they are no stem. */
    List<Division> at(char[] text, int at) {
        return at + 1 < text.length ? counties(text[at], text[at + 1]) : List.of();
    }

    /** Whether the name of a township follows: 大锡乡 in 江华大锡乡; 马山镇 is one itself, and 乡村 is no name. */
    static boolean isBeforeTownship(char[] text, int at) {
        if (at < text.length && TOWNS.indexOf(text[at]) >= 0) {
            return false;
        }
        for (int i = at + 1; i < Math.min(text.length, at + TOWNSHIP); i++) {
            if (text[i] == '乡' || text[i] == '镇') {
                return i + 1 == text.length || text[i + 1] != '村';
            }
            if (!Character.isIdeographic(text[i])) {
                return false;
            }
        }
        return false;
    }

    /**
     * Adds the stems that the pass over the text has left open because only what follows shows them to be places: 平舆 and
     * 新蔡 in 平舆、新蔡两县, 大方 where 大方考察团 or 大方与山东省 begins a clause, 夷陵 in
     * 静安与夷陵建立, 嘉善 in 青浦、嘉善、吴江.
     */
    Tokens add(Tokens tokens, String body) {
        List<Token> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(WordClass.PLACE)) {
                insideProvince(tokens, i, body).ifPresent(found::add);
                continue;
            }
            boolean joining = token.is(WordClass.CONJ);
            boolean inList = joining && isListed(tokens, i, body);
            if ((token.kind().bit() & BEHIND) == 0 || (joining && !inList && body.charAt(token.start()) != '与')) {
                continue;
            }
            if (inList || isJoined(tokens, i, body)) {
                int at = token.end();
                found.add(Token.open(WordClass.PLACE, at, at + LENGTH, counties(body, at), token.inTitle()));
                continue;
            }
            boolean counted = Anaphora.count(token.kind()) > 0
                    && (SUFFIXES.indexOf(body.charAt(token.end() - 1)) >= 0 || StemNeighbours.endsList(tokens, i));
            boolean joins = StemNeighbours.joins(tokens, i);
            if (!counted && !joins && !token.is(WordClass.DELEG)) {
                continue;
            }
            int at = token.start() - LENGTH;
            if (joins && at > 0 && body.charAt(token.start() - 1) == '已') {
                at--;
            }
            int before = i - 1;
            while (at >= 0) {
                if (counted && StemNeighbours.isListedPlace(tokens, before, at + LENGTH)) { // 英山、金寨、商城三县
                    at = tokens.get(before - 1).start() - LENGTH;
                    before -= 2;
                    continue;
                }
                if (!StemNeighbours.isFree(tokens, before, at)
                        || counties(body, at).isEmpty()) {
                    break;
                }
                boolean listed = before >= 0
                        && tokens.get(before).is(WordClass.CONJ)
                        && tokens.get(before).end() == at;
                if (!counted && !StemNeighbours.beginsClause(tokens, before, at)) {
                    break;
                }
                found.add(Token.open(WordClass.PLACE, at, at + LENGTH, counties(body, at), token.inTitle()));
                if (!counted || !listed) {
                    break;
                }
                at = tokens.get(before).start() - LENGTH;
                before--;
            }
        }
        return Additions.merge(tokens, found);
    }

    /** 合江 in 四川合江: right behind the province that it is in. */
    private Optional<Token> insideProvince(Tokens tokens, int i, String body) {
        Token province = tokens.get(i);
        int at = province.end();
        boolean free = province.place().isEmpty()
                && province.regions().size() == 1
                && at + LENGTH <= body.length()
                && (i + 1 == tokens.size() || tokens.get(i + 1).start() >= at + LENGTH);
        if (!free) {
            return Optional.empty();
        }
        for (Division county : counties(body, at)) {
            if (county.region().equals(province.regions().get(0))) {
                return Optional.of(Token.open(WordClass.PLACE, at, at + LENGTH, List.of(county), province.inTitle()));
            }
        }
        return Optional.empty();
    }

    /** 静安与夷陵建立: between a place and what two places do. */
    private boolean isJoined(List<Token> tokens, int i, String body) {
        Token token = tokens.get(i);
        if (!token.is(WordClass.CONJ) || i == 0 || i + 1 == tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token act = tokens.get(i + 1);
        return before.is(WordClass.PLACE)
                && before.end() == token.start()
                && act.start() == token.end() + LENGTH
                && (JOINT & act.kind().bit()) != 0
                && !counties(body, token.end()).isEmpty();
    }

    /** 青浦、嘉善、吴江: between two places of a list. */
    private boolean isListed(List<Token> tokens, int i, String body) {
        if (!tokens.get(i).is(WordClass.CONJ) || i == 0 || i + 2 >= tokens.size()) {
            return false;
        }
        int at = tokens.get(i).end();
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        Token after = tokens.get(i + 2);
        return before.is(WordClass.PLACE)
                && before.end() == tokens.get(i).start()
                && next.is(WordClass.CONJ)
                && next.start() == at + LENGTH
                && after.is(WordClass.PLACE)
                && after.start() == next.end()
                && !counties(body, at).isEmpty();
    }

    private List<Division> counties(String body, int at) {
        return counties(body.charAt(at), body.charAt(at + 1));
    }

    private List<Division> counties(char first, char second) {
        return hashed.get(hash(first, second)) ? stems.getOrDefault(key(first, second), List.of()) : List.of();
    }

    private static int hash(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> Character.SIZE;
    }

    private static int key(char first, char second) {
        return first << 16 | second;
    }
}
