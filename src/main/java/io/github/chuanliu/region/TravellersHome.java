package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose page it is where no outlet says so, told from a journey: of the two regions that the text names, 我省 in 我省党政代表团赴甘肃
 * and in 乌海市考察团来我县 is the one at the other end.
 */
final class TravellersHome {

    /** First characters of offices below a province. */
    private static final String LEVELS = "市区州县";

    private static final char NONE = 0;

    /** Without any of these no officials lead a party. */
    private static final long LED = WordClass.DELEG.bit() | WordClass.WEDELEG.bit();

    private TravellersHome() {}

    /** The region, empty where the text names more than two or does not say who travels. */
    static Optional<Region> of(Tokens tokens, String body) {
        boolean ours = tokens.mayHave(WordClass.WE.bit());
        for (int i = 1; ours && i < tokens.size(); i++) {
            Optional<Region> visitor = visitorOfOurs(tokens, i);
            if (visitor.isPresent()) {
                return onlyOther(tokens, List.of(visitor.get()));
            }
        }
        for (int i = 0; ours && i + 3 < tokens.size(); i++) {
            int movement = tokens.get(i + 2).is(WordClass.AFTER) ? i + 3 : i + 2; // 先后赴
            Optional<Region> there = tokens.get(i + 1).is(WordClass.DELEG) && movement + 1 < tokens.size()
                    ? otherEnd(tokens.get(i), tokens.get(movement), tokens.get(movement + 1))
                    : Optional.empty();
            if (there.isPresent()) {
                return onlyOther(tokens, listed(tokens, movement + 1, there.get()));
            }
        }
        return tokens.mayHave(LED) ? ofOwnOfficials(tokens, body) : Optional.empty();
    }

    /** 副市长带队赴内蒙古招商 and nothing but 平凉市 besides: a city's own officials come from the only other city. */
    private static Optional<Region> ofOwnOfficials(List<Token> tokens, String body) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token movement = tokens.get(i);
            Token host = tokens.get(i + 1);
            boolean moves = movement.is(WordClass.GO) || movement.is(WordClass.INTO);
            if (!moves
                    || !host.is(WordClass.PLACE)
                    || host.regions().size() != 1
                    || host.start() - movement.end() > 0) {
                continue;
            }
            char level = ownLevel(tokens, i, body);
            if (level == NONE) {
                continue;
            }
            Region there = host.regions().get(0);
            return onlyOther(tokens, List.of(there)).filter(other -> hasPlaceOf(tokens, other, level));
        }
        return Optional.empty();
    }

    /** The level, 市 or 县 and the like, of the officials who lead a party to the movement, if nobody else is named with them. */
    private static char ownLevel(List<Token> tokens, int movement, String body) {
        boolean leads = false;
        char level = NONE;
        for (int i = movement - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(WordClass.BREAK) && Sentences.isStop(body.charAt(token.start()))) {
                break;
            }
            switch (token.kind()) {
                case DELEG, WEDELEG -> leads = true;
                case OFFICE -> {
                    char first = body.charAt(token.start());
                    level = LEVELS.indexOf(first) >= 0 ? first : level;
                }
                case PLACE -> {
                    if (!isSource(token, body)) {
                        return NONE;
                    }
                }
                case GROUP, STRATEGY, WE, GO, CENTRAL, FOREIGN, COMPANY -> {
                    return NONE;
                }
                default -> {
                    // words between the leader and the journey
                }
            }
        }
        return leads ? level : NONE;
    }

    /** 据昆明发布: the city's own news. */
    private static boolean isSource(Token token, String body) {
        return token.start() > 0
                && body.charAt(token.start() - 1) == '据'
                && (body.startsWith("发布", token.end()) || body.startsWith("消息", token.end()));
    }

    private static boolean hasPlaceOf(List<Token> tokens, Region region, char level) {
        String suffixes = level == '市' || level == '州' ? "市州盟区" : "市县旗区";
        for (Token token : tokens) {
            if (token.is(WordClass.PLACE) && token.place().isPresent() && token.names(region)) {
                String name = token.place().get().name();
                if (suffixes.indexOf(name.charAt(name.length() - 1)) >= 0) {
                    return true;
                }
            }
        }
        return false;
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
        boolean home = visitor.is(WordClass.WE) && moves;
        Token named = home ? host : visitor;
        boolean ours = home || host.is(WordClass.WE);
        return moves && ours && named.is(WordClass.PLACE)
                ? named.regions().stream().findFirst()
                : Optional.empty();
    }

    /** 我市代表团去了天津和杭州: all of the hosts that are listed. */
    private static List<Region> listed(List<Token> tokens, int first, Region there) {
        List<Region> hosts = new ArrayList<>(List.of(there));
        for (int i = first;
                i + 2 < tokens.size()
                        && tokens.get(i).names(there)
                        && tokens.get(i + 1).is(WordClass.CONJ)
                        && tokens.get(i + 2).is(WordClass.PLACE)
                        && tokens.get(i + 1).end() == tokens.get(i + 2).start();
                i += 2) {
            there = tokens.get(i + 2).regions().get(0);
            hosts.add(there);
        }
        return hosts;
    }

    private static Optional<Region> onlyOther(List<Token> tokens, List<Region> hosts) {
        Optional<Region> other = Optional.empty();
        for (Token token : tokens) {
            boolean many = token.is(WordClass.STRATEGY) || token.regions().size() > 2;
            for (Region region : many ? List.<Region>of() : token.regions()) {
                if (hosts.contains(region)) {
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
}
