package io.github.chuanliu.region;

import java.util.List;

/** Names that are also words, such as 开封 and 来宾, are places only where their neighbours ask for one. */
final class DueNames {

    /** What behind a name makes it that of a smaller place or of a thing: 大同镇, 中山路, 黄山脚下. */
    private static final String PARTS = "镇乡村路街庄桥寺湖河岛脚上下里侧坡麓";

    private DueNames() {}

    /** Whether the neighbours of the token ask for a place. */
    static boolean isDue(List<Token> read, int index, String body) {
        Token token = read.get(index);
        boolean part = token.end() < body.length() && PARTS.indexOf(body.charAt(token.end())) >= 0;
        return !part && (isAskedFor(read, index, body) || helps(read, index, body) || beginsList(read, index));
    }

    /** 赴开封, 到德州, 运抵孝感, 开封、洛阳. */
    private static boolean isAskedFor(List<Token> read, int index, String body) {
        if (Carriage.leadsTo(body, read.get(index).start())) {
            return true;
        }
        if (index == 0 || !touch(read, index - 1)) {
            return false;
        }
        Token before = read.get(index - 1);
        boolean moves = before.is(WordClass.GO)
                || before.is(WordClass.AID)
                || (before.is(WordClass.INTO) && "进入".indexOf(body.charAt(before.start())) < 0);
        boolean listed = before.is(WordClass.CONJ)
                && index > 1
                && read.get(index - 2).is(WordClass.PLACE)
                && touch(read, index - 2);
        return moves || listed;
    }

    /** 日照对口支援麦盖提县, 日照援疆, 江门支援湖北, 江门考察团; guests (来宾) who give are no city. */
    private static boolean helps(List<Token> read, int index, String body) {
        if (!touch(read, index)) {
            return false;
        }
        Token behind = read.get(index + 1);
        if (behind.is(WordClass.DELEG)) {
            boolean party = "团组".indexOf(body.charAt(behind.end() - 1)) >= 0; // 贾四平一行 is a person's
            return party && body.charAt(read.get(index).start()) != '来'; // 来宾代表团
        }
        boolean named = touch(read, index + 1) && read.get(index + 2).is(WordClass.PLACE); // 江门支援湖北
        return behind.is(WordClass.AIDTO)
                || (behind.is(WordClass.AID) && (named || body.startsWith("对口", behind.start())));
    }

    /** 洛阳与开封. */
    private static boolean beginsList(List<Token> read, int index) {
        return touch(read, index)
                && read.get(index + 1).is(WordClass.CONJ)
                && touch(read, index + 1)
                && read.get(index + 2).is(WordClass.PLACE);
    }

    private static boolean touch(List<Token> read, int index) {
        return index + 1 < read.size()
                && read.get(index + 1).start() == read.get(index).end();
    }
}
