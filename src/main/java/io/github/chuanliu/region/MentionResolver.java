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

    private MentionResolver() {}

    static List<Token> resolve(List<Lexer.Raw> raws, Optional<Region> home, List<String> log, String body) {
        Map<String, Integer> certain = certainRegions(raws);
        List<Token> tokens = new ArrayList<>(raws.size());
        Optional<Division> previous = Optional.empty();
        int previousEnd = -1;
        for (Lexer.Raw raw : raws) {
            Token token = raw.token();
            if (token.is(WordClass.LOCAL)) {
                Optional<Region> region = local(raws, body.charAt(token.start()), body);
                if (region.isPresent()) {
                    tokens.add(new Token(
                            WordClass.PLACE,
                            token.start(),
                            token.end(),
                            List.of(region.get()),
                            Optional.empty(),
                            token.inTitle()));
                }
                continue;
            }
            if (token.is(WordClass.MASK) || !token.is(WordClass.PLACE)) {
                tokens.add(token);
                continue;
            }
            if (!token.regions().isEmpty()) {
                tokens.add(token);
                continue;
            }
            boolean adjacent = previousEnd == token.start();
            Optional<Division> chosen = choose(raw.candidates(), adjacent ? previous : Optional.empty(), certain, home);
            if (chosen.isEmpty()) {
                log.add("open: " + token.start() + " " + body.substring(token.start(), token.end()));
                continue;
            }
            Division division = chosen.get();
            Token named = new Token(
                    WordClass.PLACE,
                    token.start(),
                    token.end(),
                    List.of(division.region()),
                    division.place(),
                    token.inTitle());
            if (adjacent
                    && previous.isPresent()
                    && division.region().equals(previous.get().region())
                    && (previous.get().whole() || division.inside(previous.get()) || !division.whole())
                    && !division.whole()) {
                Token outer = tokens.remove(tokens.size() - 1);
                named = new Token(
                        WordClass.PLACE, outer.start(), token.end(), named.regions(), named.place(), token.inTitle());
            }
            tokens.add(named);
            previous = chosen;
            previousEnd = token.end();
        }
        return tokens;
    }

    /** The one region with a place below it whose name, as the text writes it, begins with or contains the character. */
    private static Optional<Region> local(List<Lexer.Raw> raws, char character, String body) {
        Optional<Region> found = Optional.empty();
        for (Lexer.Raw raw : raws) {
            Token token = raw.token();
            if (!token.is(WordClass.PLACE)
                    || raw.candidates().isEmpty()
                    || raw.candidates().get(0).whole()) {
                continue;
            }
            boolean named = body.charAt(token.start()) == character || body.charAt(token.start() + 1) == character;
            Region region = raw.candidates().get(0).region();
            if (named && found.isPresent() && !found.get().equals(region)) {
                return Optional.empty();
            }
            if (named) {
                found = Optional.of(region);
            }
        }
        return found;
    }

    private static Map<String, Integer> certainRegions(List<Lexer.Raw> raws) {
        Map<String, Integer> certain = new HashMap<>();
        for (Lexer.Raw raw : raws) {
            if (raw.token().is(WordClass.MASK)) {
                continue;
            }
            raw.token().regions().forEach(region -> certain.merge(region.code(), 1, Integer::sum));
            if (raw.candidates().size() == 1) {
                certain.merge(raw.candidates().get(0).region().code(), 1, Integer::sum);
            }
        }
        return certain;
    }

    private static Optional<Division> choose(
            List<Division> candidates, Optional<Division> outer, Map<String, Integer> certain, Optional<Region> home) {
        if (outer.isPresent()) {
            for (Division candidate : candidates) {
                if (candidate.inside(outer.get())) {
                    return Optional.of(candidate);
                }
            }
        }
        if (candidates.get(0).onlyInside()) {
            return Optional.empty();
        }
        Region first = candidates.get(0).region();
        if (candidates.stream().allMatch(candidate -> candidate.region().equals(first))) {
            return Optional.of(candidates.get(0));
        }
        Optional<Division> best = Optional.empty();
        int most = 0;
        for (Division candidate : candidates) {
            int count = certain.getOrDefault(candidate.region().code(), 0);
            if (count > most) {
                most = count;
                best = Optional.of(candidate);
            }
        }
        if (best.isPresent()) {
            return best;
        }
        return candidates.stream()
                .filter(candidate -> home.isPresent() && candidate.region().equals(home.get()))
                .findFirst();
    }
}
