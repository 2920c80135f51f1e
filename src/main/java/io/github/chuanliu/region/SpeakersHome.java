package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;

/** Whose 我省 it is where somebody says it whose office is named: “我省与甘肃签署了协议。”青海省水利厅厅长说. */
final class SpeakersHome {

    /** Units in which a quotation begins or ends. */
    private static final int QUOTATION = 120;

    /** Units between a region and the office of its official: 青海省生态环境保护综合行政执法监督局副局长. */
    private static final int OFFICE = 18;

    /** Units between an office and the word of speaking, with a name between. */
    private static final int SAYING = 16;

    private static final WordSet SAYS = WordSet.of("说", "表示", "介绍", "告诉", "透露", "指出", "称");

    private SpeakersHome() {}

    /** The region, empty where nobody of a region's office says it. */
    static Optional<Region> of(Tokens tokens, String body) {
        for (int i = 0; tokens.mayHave(WordClass.WE.bit()) && i < tokens.size(); i++) {
            int at = tokens.get(i).start();
            int open = tokens.get(i).is(WordClass.WE) ? body.lastIndexOf('“', at) : -1;
            if (open < 0 || at - open > QUOTATION || body.lastIndexOf('”', at) > open) {
                continue;
            }
            int close = body.indexOf('”', at);
            Optional<Region> behind = close < 0 || close - at > QUOTATION
                    ? Optional.empty()
                    : official(tokens, firstFrom(tokens, close + 1), close + 2, body);
            return behind.isPresent() ? behind : speakerBefore(tokens, i, open, body);
        }
        return Optional.empty();
    }

    private static int firstFrom(List<Token> tokens, int position) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < position) {
            i++;
        }
        return i;
    }

    /** 青海省省长介绍:“…: the last official before the quotation in its sentence. */
    private static Optional<Region> speakerBefore(List<Token> tokens, int quoted, int open, String body) {
        if (open == 0 || "：:，,".indexOf(body.charAt(open - 1)) < 0) {
            return Optional.empty();
        }
        for (int i = quoted - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.is(WordClass.BREAK) && Sentences.isStop(body.charAt(token.start()))) {
                return Optional.empty();
            }
            if (token.start() < open && token.namesRegions()) {
                return official(tokens, i, token.start(), body);
            }
        }
        return Optional.empty();
    }

    /** The region of the token if it begins no later than {@code latest} and one of its officials speaks. */
    private static Optional<Region> official(List<Token> tokens, int index, int latest, String body) {
        if (index + 1 >= tokens.size()) {
            return Optional.empty();
        }
        Token place = tokens.get(index);
        Token office = tokens.get(index + 1);
        boolean official = place.is(WordClass.PLACE)
                && place.start() <= latest
                && place.regions().size() == 1
                && office.is(WordClass.OFFICE)
                && office.start() - place.end() <= OFFICE;
        if (!official) {
            return Optional.empty();
        }
        int last = index + 1;
        while (last + 1 < tokens.size() && tokens.get(last + 1).is(WordClass.OFFICE)) {
            last++;
        }
        int from = tokens.get(last).end();
        String behind = body.substring(from, Math.min(body.length(), from + SAYING));
        return SAYS.isIn(behind) ? Optional.of(place.regions().get(0)) : Optional.empty();
    }
}
