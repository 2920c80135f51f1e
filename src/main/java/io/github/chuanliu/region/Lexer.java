package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into tokens: one automaton pass, longest match from the left, then abbreviations in the gaps. */
final class Lexer {

    private final Lexicon lexicon;
    private final Abbreviations abbreviations;

    Lexer(Lexicon lexicon, Abbreviations abbreviations) {
        this.lexicon = lexicon;
        this.abbreviations = abbreviations;
    }

    /** The tokens in order; a place that several regions may mean has its candidates and no region yet. */
    List<Token> read(String original) {
        char[] text = original.toCharArray();
        lexicon.fold(text);
        return new Reading(text, lexicon.match(text)).tokens();
    }

    /** One text on its way through the lexer. */
    private final class Reading {

        private final char[] text;
        private final Matches matches;
        private final List<Token> out;
        private boolean inTitle;
        private int lastEnd = -1;
        private WordClass lastKind = WordClass.BREAK;

        Reading(char[] text, Matches matches) {
            this.text = text;
            this.matches = matches;
            out = new ArrayList<>(text.length / 3 + 8);
        }

        List<Token> tokens() {
            int at = 0;
            while (at < text.length) {
                int match = matches.entry(at);
                if (match != Matches.NONE) {
                    match = yieldToPlaces(at, match);
                }
                if (match != Matches.NONE) {
                    at = surface(at, lexicon.entry(match));
                } else {
                    at = gap(at);
                }
            }
            return out;
        }

        private void add(Token token) {
            out.add(token);
            lastEnd = token.end();
            lastKind = token.kind();
        }

        /** What stands between surfaces: brackets, stops, and characters that abbreviate. */
        private int gap(int at) {
            char c = text[at];
            if (c >= 0x4E00 && c < 0xA000) {
                return lastEnd == at || abbreviations.mayBegin(c) ? abbreviation(at) : at + 1;
            }
            if (c == '《') {
                inTitle = true;
                add(Token.word(WordClass.TITLE_OPEN, at, at + 1, true));
            } else if (c == '》') {
                add(Token.word(WordClass.TITLE_CLOSE, at, at + 1, true));
                inTitle = false;
            } else if (isBreak(c)) {
                add(Token.word(WordClass.BREAK, at, at + 1, inTitle));
            } else if (lastEnd == at) {
                return abbreviation(at);
            }
            if (c == '\n') {
                inTitle = false;
            }
            return at + 1;
        }

        /** A word must not cut off the head of a name: 在内蒙古 is 在 and 内蒙古, not 在内 and 蒙古. A mask may: 渤海南岸. */
        private int yieldToPlaces(int at, int match) {
            int left = match;
            while (left != Matches.NONE && lexicon.yields(left) && cutsPlace(at)) {
                matches.shorten(at);
                left = matches.entry(at);
            }
            return left;
        }

        private boolean cutsPlace(int at) {
            int end = matches.end(at);
            if (end == at + 1) {
                return false;
            }
            if (countsTeams(at)) {
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
        private boolean countsTeams(int at) {
            return text[at] == '支'
                    && at > 0
                    && "一二两三四五六七八九十百批0123456789".indexOf(text[at - 1]) >= 0
                    && matches.entry(at + 1) != Matches.NONE
                    && lexicon.entry(matches.entry(at + 1)).kind() == WordClass.AIDTO;
        }

        private int surface(int at, Lexicon.Entry entry) {
            int end = matches.end(at);
            switch (entry.kind()) {
                case WORD -> {
                    return end;
                }
                case PLACE -> {
                    return place(at, end, entry);
                }
                case GROUP -> {
                    int longer = abbreviations.runEnd(text, at, this::isFree);
                    if (longer > end) {
                        add(Token.group(WordClass.GROUP, at, longer, abbreviations.run(text, at, longer), inTitle));
                        return longer;
                    }
                    add(Token.group(entry.kind(), at, end, entry.regions(), inTitle));
                    return end;
                }
                default -> {
                    add(Token.group(entry.kind(), at, end, entry.regions(), inTitle));
                    return end;
                }
            }
        }

        private int place(int at, int end, Lexicon.Entry entry) {
            boolean person = PersonNames.given(text, at, end);
            int suffix = person ? 0 : lexicon.maskSuffix(text, end);
            if (person || suffix > 0) {
                add(Token.word(WordClass.MASK, at, end + suffix, inTitle));
                return end + suffix;
            }
            add(entry.place(at, end, inTitle));
            return end;
        }

        /** Reads one abbreviation behind a movement word, or a run of them, where the context licenses it. */
        private int abbreviation(int at) {
            boolean moved = lastEnd == at && (lastKind == WordClass.GO || lastKind == WordClass.INTO);
            if (moved) {
                Optional<Division> single = abbreviations.single(text, at);
                if (single.isPresent()) {
                    add(Token.place(
                            at, at + 1, single.get().regions(), single.get().place(), inTitle));
                    return at + 1;
                }
                if (lastKind == WordClass.INTO && abbreviations.maybeLocal(text, at)) {
                    add(Token.word(WordClass.LOCAL, at, at + 1, inTitle));
                    return at + 1;
                }
            }
            int end = abbreviations.runEnd(text, at, this::isFree);
            if (end == at) {
                return at + 1;
            }
            add(Token.group(WordClass.GROUP, at, end, abbreviations.run(text, at, end), inTitle));
            return end;
        }

        /** Whether a run of abbreviations may go on here: no surface begins, or another compound. */
        private boolean isFree(int at) {
            int match = matches.entry(at);
            return match == Matches.NONE || lexicon.entry(match).kind() == WordClass.GROUP;
        }
    }

    /** Names, and longer words of movement: 下来到 is 下 and 来到. */
    private static boolean goesFirst(WordClass kind, int length) {
        return kind == WordClass.PLACE || (length > 1 && (kind == WordClass.GO || kind == WordClass.INTO));
    }

    private static boolean isBreak(char c) {
        return c == ',' || c == '，' || c == ':' || c == '：' || Sentences.isStop(c);
    }
}
