package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which place a name means: the one inside the place named right before it, else the one whose region the text
 * names elsewhere, else the region of the outlet. A name that stays open is no mention. Then joins chains such as
 * 江西省宜春市 into one mention.
 */
final class MentionResolver {

    /** 来州考察, 来县: the outlet's own, whatever places end in the character. */
    private static final String LEVELS = "省市区州县旗";

    /** 康县, 和县: with one of these a name that is read only where it is due can be read again. */
    private static final String SUFFIXES = "县市区旗";

    private static final String TAIWAN = "CN-TW";

    private MentionResolver() {}

    static Tokens resolve(Tokens read, Home home, List<String> log, String body) {
        Census census = new Census(read);
        Tokens tokens = new Tokens(read.size());
        Optional<Division> previous = Optional.empty();
        int previousEnd = -1;
        Map<Character, Optional<Region>> locals = Map.of();
        List<Division> told = new ArrayList<>(0);
        int copied = 0;
        for (int i = read.nextName(0); i < read.size(); i = read.nextName(i + 1)) {
            Token token = read.get(i);
            tokens.addWords(read, copied, i);
            copied = i + 1;
            if (token.is(WordClass.LOCAL)) {
                if (locals.isEmpty()) {
                    locals = locals(read, body);
                }
                char local = body.charAt(token.start());
                Optional<Region> region = LEVELS.indexOf(local) >= 0 || home.isComeTo(token, body)
                        ? home.region()
                        : locals.getOrDefault(local, home.shortForm(local));
                Optional<Division> likely = token.candidates().stream().findFirst();
                if (region.isPresent()) {
                    tokens.add(Token.place(
                            token.start(), token.end(), List.of(region.get()), Optional.empty(), token.inTitle()));
                } else if (likely.isPresent()) {
                    tokens.add(Token.place(
                            token.start(),
                            token.end(),
                            likely.get().regions(),
                            likely.get().place(),
                            token.inTitle()));
                }
                continue;
            }
            if (token.candidates().isEmpty()) {
                tokens.add(home.ownCity(ArrivalCity.of(token, read, body), body));
                continue;
            }
            boolean adjacent = previous.isPresent() && previousEnd == token.start();
            Optional<Division> chosen = choose(read, i, adjacent ? previous : Optional.empty(), census, home, body)
                    .or(() -> again(token, told));
            if (chosen.isEmpty()) {
                log.add("open: " + token.start() + " " + body.substring(token.start(), token.end()));
                continue;
            }
            Division division = chosen.get();
            if (division.reading() != Division.Reading.ANYWHERE
                    && SUFFIXES.indexOf(body.charAt(token.end() - 1)) >= 0) {
                told.add(division);
            }
            boolean joins = adjacent
                    && !division.whole()
                    && division.region().equals(previous.orElseThrow().region());
            if (joins) {
                Token outer = tokens.removeLast();
                tokens.add(
                        Token.place(outer.start(), token.end(), division.regions(), division.place(), token.inTitle()));
            } else if (token.regions().isEmpty()) {
                tokens.add(
                        Token.place(token.start(), token.end(), division.regions(), division.place(), token.inTitle()));
            } else {
                tokens.add(token);
            }
            previous = chosen;
            previousEnd = token.end();
        }
        tokens.addWords(read, copied, read.size());
        return tokens;
    }

    /** For each character of the names of places, the region if those places lie in one only. */
    private static Map<Character, Optional<Region>> locals(List<Token> read, String body) {
        Map<Character, Optional<Region>> locals = new HashMap<>();
        for (Token token : read) {
            boolean whole =
                    token.candidates().isEmpty() || token.candidates().get(0).whole();
            if (whole || token.is(WordClass.LOCAL)) {
                continue;
            }
            Optional<Region> region = Optional.of(token.candidates().get(0).region());
            for (int i = token.start(); i < token.start() + 2; i++) {
                locals.merge(body.charAt(i), region, (one, other) -> one.equals(other) ? one : Optional.empty());
            }
        }
        return locals;
    }

    private static boolean inOneRegion(List<Division> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            if (!candidates.get(i).region().equals(candidates.get(0).region())) {
                return false;
            }
        }
        return true;
    }

    /** 陇南市康县…向康县捐赠: a county that is read only where it is due has been named before. */
    private static Optional<Division> again(Token token, List<Division> told) {
        for (Division known : told) {
            if (token.candidates().contains(known)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static Optional<Division> choose(
            List<Token> read, int index, Optional<Division> outer, Census census, Home home, String body) {
        Division first = read.get(index).candidates().get(0);
        if (read.get(index).candidates().size() == 1 && first.reading() == Division.Reading.ANYWHERE) {
            return Optional.of(first);
        }
        List<Division> candidates = Gazetteer.heldIn(read.get(index).candidates(), home.year());
        if (outer.isPresent()) {
            for (Division candidate : candidates) {
                if (candidate.inside(outer.get())) {
                    return Optional.of(candidate);
                }
            }
        }
        boolean barred = switch (candidates.get(0).reading()) {
            case ANYWHERE -> false;
            case WHERE_DUE -> !DueNames.isDue(read, index, body);
            case INSIDE -> true;
        };
        if (barred) {
            return Optional.empty();
        }
        if (inOneRegion(candidates)) {
            return Optional.of(candidates.get(0));
        }
        Optional<Division> best = Optional.empty();
        int most = 0;
        for (Division candidate : candidates) {
            int count = census.count(candidate.region());
            if (count > most) {
                most = count;
                best = Optional.of(candidate);
            }
        }
        if (best.isPresent()) {
            return best;
        }
        return candidates.stream()
                .filter(candidate ->
                        home.region().filter(candidate.region()::equals).isPresent())
                .findFirst()
                .or(() -> mainland(candidates));
    }

    /** 金山区 is that of Shanghai where nothing speaks of Taiwan, which has districts of the same names. */
    private static Optional<Division> mainland(List<Division> candidates) {
        List<Division> mainland = candidates.stream()
                .filter(candidate -> !candidate.region().code().equals(TAIWAN))
                .toList();
        return !mainland.isEmpty() && inOneRegion(mainland) ? Optional.of(mainland.get(0)) : Optional.empty();
    }
}
