package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into tokens: one automaton pass, longest match from the left, then abbreviations in the gaps. */
final class Lexer {

    /** What the lexer found: a token and, for a name that several regions share, all places it may mean. */
    record Raw(Token token, List<Division> candidates) {}

    private final Lexicon lexicon;
    private final Abbreviations abbreviations;

    Lexer(Lexicon lexicon, Abbreviations abbreviations) {
        this.lexicon = lexicon;
        this.abbreviations = abbreviations;
    }

    List<Raw> read(String original) {
        char[] chars = original.toCharArray();
        String text = lexicon.fold(chars) ? new String(chars) : original;
        Matches matches = lexicon.match(chars);
        List<Raw> out = new ArrayList<>();
        boolean inTitle = false;
        int at = 0;
        while (at < chars.length) {
            yieldToPlaces(text, matches, at);
            if (matches.entry(at) != Matches.NONE) {
                int longer = longerRun(text, matches, at);
                if (longer > matches.end(at)) {
                    List<Region> regions = abbreviations.run(text, at, longer);
                    out.add(new Raw(
                            new Token(WordClass.GROUP, at, longer, regions, Optional.empty(), inTitle), List.of()));
                    at = longer;
                    continue;
                }
                at = word(text, at, matches.end(at), lexicon.entry(matches.entry(at)), inTitle, out);
                continue;
            }
            char c = chars[at];
            if (c >= 0x4E00 && c < 0xA000 && !abbreviations.mayBegin(c) && !followsMovement(out, at)) {
                at++;
                continue;
            }
            if (c == '《') {
                inTitle = true;
                out.add(plain(WordClass.TITLE_OPEN, at, true));
            } else if (c == '》') {
                out.add(plain(WordClass.TITLE_CLOSE, at, true));
                inTitle = false;
            } else if (isBreak(c)) {
                out.add(plain(WordClass.BREAK, at, inTitle));
            } else {
                int next = abbreviation(text, at, matches, inTitle, out);
                if (next > at) {
                    at = next;
                    continue;
                }
            }
            if (c == '\n') {
                inTitle = false;
            }
            at++;
        }
        return out;
    }

    /** A word must not cut off the head of a name: 在内蒙古 is 在 and 内蒙古, not 在内 and 蒙古. A mask may: 渤海南岸. */
    private void yieldToPlaces(String text, Matches matches, int at) {
        while (matches.entry(at) != Matches.NONE
                && lexicon.entry(matches.entry(at)).yields()
                && cutsPlace(text, matches, at)) {
            matches.shorten(at);
        }
    }

    /** Where a known compound goes on as a licensed run: 粤桂 in 粤桂琼三省区. */
    private int longerRun(String text, Matches matches, int at) {
        if (!isGroup(matches, at)) {
            return at;
        }
        return abbreviations.runEnd(text, at, i -> matches.entry(i) == Matches.NONE || isGroup(matches, i));
    }

    private boolean isGroup(Matches matches, int at) {
        return matches.entry(at) != Matches.NONE
                && lexicon.entry(matches.entry(at)).kind() == WordClass.GROUP;
    }

    private boolean cutsPlace(String text, Matches matches, int at) {
        int end = matches.end(at);
        if (countsTeams(text, matches, at)) {
            return true;
        }
        for (int i = at + 1; i < end; i++) {
            if (matches.end(i) > end
                    && goesFirst(lexicon.entry(matches.entry(i)).kind(), matches.end(i) - i)) {
                return true;
            }
        }
        return false;
    }

    /** 四支援藏医疗队 is four teams of 援藏, not 支援. */
    private boolean countsTeams(String text, Matches matches, int at) {
        return at > 0
                && text.charAt(at) == '支'
                && "一二两三四五六七八九十百批0123456789".indexOf(text.charAt(at - 1)) >= 0
                && matches.entry(at + 1) != Matches.NONE
                && lexicon.entry(matches.entry(at + 1)).kind() == WordClass.AIDTO;
    }

    /** Names, and longer words of movement: 下来到 is 下 and 来到. */
    private static boolean goesFirst(WordClass kind, int length) {
        return kind == WordClass.PLACE || (length > 1 && (kind == WordClass.GO || kind == WordClass.INTO));
    }

    private int word(String text, int at, int end, Lexicon.Entry entry, boolean inTitle, List<Raw> out) {
        if (entry.kind() == WordClass.WORD) {
            return end;
        }
        if (entry.kind() == WordClass.PLACE) {
            if (PersonNames.given(text, at, end)) {
                out.add(new Raw(Token.word(WordClass.MASK, at, end, inTitle), List.of()));
                return end;
            }
            int suffix = lexicon.maskSuffix(text, end);
            if (suffix > 0) {
                out.add(new Raw(Token.word(WordClass.MASK, at, end + suffix, inTitle), entry.divisions()));
                return end + suffix;
            }
            out.add(new Raw(Token.word(WordClass.PLACE, at, end, inTitle), entry.divisions()));
            return end;
        }
        if (entry.regions().isEmpty()) {
            out.add(new Raw(Token.word(entry.kind(), at, end, inTitle), List.of()));
            return end;
        }
        Token group = new Token(entry.kind(), at, end, entry.regions(), Optional.empty(), inTitle);
        out.add(new Raw(group, List.of()));
        return end;
    }

    /** Reads one abbreviation behind a movement word, or a run of them, where the context licenses it. */
    private int abbreviation(String text, int at, Matches matches, boolean inTitle, List<Raw> out) {
        Optional<Division> single = abbreviations.single(text, at, out.isEmpty() ? -1 : lastEnd(out), lastKind(out));
        if (single.isPresent()) {
            Division division = single.get();
            Optional<Place> place = division.place();
            out.add(new Raw(
                    new Token(WordClass.PLACE, at, at + 1, List.of(division.region()), place, inTitle), List.of()));
            return at + 1;
        }
        if (!out.isEmpty() && abbreviations.maybeLocal(text, at, lastEnd(out), lastKind(out))) {
            out.add(new Raw(Token.word(WordClass.LOCAL, at, at + 1, inTitle), List.of()));
            return at + 1;
        }
        int end = abbreviations.runEnd(text, at, i -> matches.entry(i) == Matches.NONE || isGroup(matches, i));
        if (end > at) {
            List<Region> regions = abbreviations.run(text, at, end);
            out.add(new Raw(new Token(WordClass.GROUP, at, end, regions, Optional.empty(), inTitle), List.of()));
        }
        return end;
    }

    private static boolean followsMovement(List<Raw> out, int at) {
        return !out.isEmpty() && lastEnd(out) == at;
    }

    private static int lastEnd(List<Raw> out) {
        return out.get(out.size() - 1).token().end();
    }

    private static WordClass lastKind(List<Raw> out) {
        return out.isEmpty() ? WordClass.BREAK : out.get(out.size() - 1).token().kind();
    }

    private static Raw plain(WordClass kind, int at, boolean inTitle) {
        return new Raw(Token.word(kind, at, at + 1, inTitle), List.of());
    }

    private static boolean isBreak(char c) {
        return c == ',' || c == '，' || c == ':' || c == '：' || Sentences.isStop(c);
    }
}
