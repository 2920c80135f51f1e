package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Replaces 我省, 省党政代表团 and a lone 自治区 by the region that they mean, where the outlet or the text says which. */
final class Deixis {

    static final long DEICTIC = WordClass.bits(
            EnumSet.of(WordClass.WE, WordClass.ARSELF, WordClass.WEDELEG, WordClass.SARSELF, WordClass.ZONE));

    private Deixis() {}

    static Tokens resolve(List<Token> named, String body, OwnRegions own) {
        Tokens tokens = Tokens.of(named);
        if (!tokens.mayHave(DEICTIC)) {
            return tokens;
        }
        Tokens resolved = new Tokens(tokens.size() + 8);
        int copied = 0;
        for (int i = tokens.nextName(0); i < tokens.size(); i = tokens.nextName(i + 1)) {
            Token token = tokens.get(i);
            if ((DEICTIC & token.kind().bit()) == 0) {
                continue;
            }
            resolved.addAll(tokens, copied, i);
            copied = i + 1;
            switch (token.kind()) {
                case WE -> resolved.add(named(token, ofLevel(own.home(), token, body), token.end()));
                case ZONE -> {
                    if (own.home().isPresent() && (isMovedTo(tokens, i) || isPartner(tokens, i, body))) {
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
                    Optional<Region> region = isAutonomous(token) ? own.autonomous() : ofLevel(own.home(), token, body);
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
        resolved.addAll(tokens, copied, tokens.size());
        return resolved;
    }

    /** 我省 and 省代表团 are of a province, not of 内蒙古自治区 or 天津市. */
    private static Optional<Region> ofLevel(Optional<Region> home, Token token, String body) {
        int province = body.indexOf('省', token.start());
        boolean named = province >= 0 && province < Math.min(token.end(), token.start() + 2);
        return named ? home.filter(region -> region.nameZh().endsWith("省")) : home;
    }

    /** 特区政府代表团 is 特区 and what it sent. */
    private static void specialRegion(Token token, OwnRegions own, Tokens resolved) {
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

    /** 我院与北京市房山区人民法院: the outlet's own body and its partner. */
    private static boolean isPartner(List<Token> tokens, int index, String body) {
        return index + 2 < tokens.size()
                && "我本".indexOf(body.charAt(tokens.get(index).start())) >= 0
                && tokens.get(index + 1).is(WordClass.CONJ)
                && tokens.get(index + 1).start() == tokens.get(index).end()
                && tokens.get(index + 2).is(WordClass.PLACE)
                && tokens.get(index + 2).start() == tokens.get(index + 1).end();
    }

    /** 该市代表团: that of the city named before, not the outlet's. */
    private static boolean isAnaphoric(Token token, String body) {
        return token.start() > 0 && body.charAt(token.start() - 1) == '该';
    }

    /** Where no outlet says whose 我省 it is: the region in which the text has 两省 or 双方 meet, if it is one only. */
    static Optional<Region> venueHome(Tokens tokens, String body) {
        Optional<Region> travelling = TravellersHome.of(tokens, body);
        if (travelling.isPresent() || !tokens.mayHave(WordClass.WE.bit())) {
            return travelling;
        }
        Optional<Region> found = Optional.empty();
        for (int i = 2; i < tokens.size(); i++) {
            if (!tokens.get(i).is(WordClass.ARRANGE)
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
        return found;
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
