package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Replaces 我省, 省党政代表团 and a lone 自治区 by the region that they mean, where the outlet or the text says which. */
final class Deixis {

    private static final long DEICTIC = WordClass.bits(
            EnumSet.of(WordClass.WE, WordClass.ARSELF, WordClass.WEDELEG, WordClass.SARSELF, WordClass.ZONE));

    private Deixis() {}

    static List<Token> resolve(List<Token> tokens, String body, OwnRegions own) {
        int first = firstDeictic(tokens);
        if (first == tokens.size()) {
            return tokens;
        }
        List<Token> resolved = new ArrayList<>(tokens.size() + 8);
        resolved.addAll(tokens.subList(0, first));
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case WE -> resolved.add(named(token, own.home(), token.end()));
                case ZONE -> {
                    if (own.home().isPresent() && isMovedTo(tokens, i)) {
                        resolved.add(named(token, own.home(), token.end()));
                    }
                }
                case ARSELF -> resolved.add(named(token, own.autonomous(), token.end()));
                case SARSELF -> specialRegion(token, own, resolved);
                case WEDELEG -> {
                    if (isAnaphoric(token, body)) {
                        resolved.add(Token.word(WordClass.DELEG, token.start(), token.end(), token.inTitle()));
                        continue;
                    }
                    int head = token.start() + (isAutonomous(token) ? 3 : 1);
                    Optional<Region> region = isAutonomous(token) ? own.autonomous() : own.home();
                    if (region.isPresent()) {
                        resolved.add(named(token, region, head));
                        resolved.add(Token.word(WordClass.DELEG, head, token.end(), token.inTitle()));
                    } else {
                        resolved.add(Token.word(WordClass.DELEG, token.start(), token.end(), token.inTitle()));
                    }
                }
                default -> resolved.add(token);
            }
        }
        return resolved;
    }

    /** 特区政府代表团 is 特区 and what it sent. */
    private static void specialRegion(Token token, OwnRegions own, List<Token> resolved) {
        int head = token.start() + 2;
        WordClass rest =
                token.end() - head > 2 && token.end() - token.start() != 6 ? WordClass.DELEG : WordClass.OFFICE;
        if (own.special().isPresent()) {
            resolved.add(named(token, own.special(), head));
        }
        resolved.add(Token.word(rest, head, token.end(), token.inTitle()));
    }

    /** 来高新区: nothing says of which city, so it is that of the outlet. */
    private static boolean isMovedTo(List<Token> tokens, int index) {
        if (index == 0 || tokens.get(index - 1).end() != tokens.get(index).start()) {
            return false;
        }
        Token before = tokens.get(index - 1);
        return before.is(WordClass.GO) || before.is(WordClass.INTO);
    }

    /** 该市代表团: that of the city named before, not the outlet's. */
    private static boolean isAnaphoric(Token token, String body) {
        return token.start() > 0 && body.charAt(token.start() - 1) == '该';
    }

    private static int firstDeictic(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && (DEICTIC & tokens.get(first).kind().bit()) == 0) {
            first++;
        }
        return first;
    }

    /** Where no outlet says whose 我省 it is: the region in which the text has 两省 or 双方 meet, if it is one only. */
    static Optional<Region> venueHome(List<Token> tokens, String body) {
        Optional<Region> travelling = homeOfTravellers(tokens);
        if (travelling.isPresent()) {
            return travelling;
        }
        Optional<Region> found = Optional.empty();
        boolean deictic = false;
        for (int i = 0; i < tokens.size(); i++) {
            deictic |= tokens.get(i).is(WordClass.WE);
            if (i < 2
                    || !tokens.get(i).is(WordClass.ARRANGE)
                    || !tokens.get(i - 1).is(WordClass.PLACE)
                    || body.charAt(tokens.get(i - 2).start()) != '在') {
                continue;
            }
            Region region = tokens.get(i - 1).regions().get(0);
            if (found.isPresent() && !found.get().equals(region)) {
                return Optional.empty();
            }
            found = Optional.of(region);
        }
        return deictic ? found : Optional.empty();
    }

    /** 我省党政代表团赴甘肃, 乌海市考察团来我县: of the two regions that the text names, 我省 is the one at the other end. */
    private static Optional<Region> homeOfTravellers(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Optional<Region> visitor = visitorOfOurs(tokens, i);
            if (visitor.isPresent()) {
                return onlyOther(tokens, visitor.get());
            }
        }
        for (int i = 0; i + 3 < tokens.size(); i++) {
            Optional<Region> there = tokens.get(i + 1).is(WordClass.DELEG)
                    ? otherEnd(tokens.get(i), tokens.get(i + 2), tokens.get(i + 3))
                    : Optional.empty();
            if (there.isPresent()) {
                return onlyOther(tokens, there.get());
            }
        }
        return Optional.empty();
    }

    /** 云南省政协考察团专程赴我省考察: the delegation that comes to 我省 is named before it in the sentence. */
    private static Optional<Region> visitorOfOurs(List<Token> tokens, int we) {
        Token movement = tokens.get(we - 1);
        boolean comes = tokens.get(we).is(WordClass.WE)
                && (movement.is(WordClass.GO) || movement.is(WordClass.INTO))
                && movement.end() == tokens.get(we).start();
        boolean delegation = false;
        for (int i = we - 2; i >= 0 && comes; i--) {
            Token token = tokens.get(i);
            if (token.is(WordClass.PLACE) && delegation) {
                return token.regions().stream().findFirst();
            }
            if (token.is(WordClass.WE) || token.is(WordClass.GO) || token.is(WordClass.COMPANY)) {
                return Optional.empty();
            }
            delegation |= token.is(WordClass.DELEG);
        }
        return Optional.empty();
    }

    /** The region named on the one side of a movement that has 我省 on the other. */
    private static Optional<Region> otherEnd(Token visitor, Token movement, Token host) {
        boolean moves = movement.is(WordClass.GO) || movement.is(WordClass.INTO);
        boolean home = visitor.is(WordClass.WE) && movement.is(WordClass.GO);
        Token named = home ? host : visitor;
        boolean ours = home || host.is(WordClass.WE);
        return moves && ours && named.is(WordClass.PLACE)
                ? named.regions().stream().findFirst()
                : Optional.empty();
    }

    private static Optional<Region> onlyOther(List<Token> tokens, Region host) {
        Optional<Region> other = Optional.empty();
        for (Token token : tokens) {
            for (Region region : token.is(WordClass.STRATEGY) ? List.<Region>of() : token.regions()) {
                if (region.equals(host)) {
                    continue;
                }
                if (other.isPresent() && !other.get().equals(region)) {
                    return Optional.empty();
                }
                other = Optional.of(region);
            }
        }
        return other;
    }

    private static Token named(Token token, Optional<Region> region, int end) {
        if (region.isEmpty()) {
            return token;
        }
        return Token.place(token.start(), end, List.of(region.get()), Optional.empty(), token.inTitle());
    }

    /** 自治区党政代表团 is the longest form; the others begin with one character. */
    private static boolean isAutonomous(Token token) {
        return token.end() - token.start() >= 6
                && token.kind() == WordClass.WEDELEG
                && token.end() - token.start() != 6;
    }
}
