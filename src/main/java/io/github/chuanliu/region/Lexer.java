package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into tokens in one pass: the longest surface from the left, and abbreviations in the gaps. */
final class Lexer {

    /** What a unit may be at all; most are nothing, so that one look into a small table passes over them. */
    private static final byte PLAIN = 0;

    private static final byte BEGINS_SURFACE = 1;
    private static final byte MARKS = 2;
    private static final byte ABBREVIATES = 4;

    private final Lexicon lexicon;
    private final Surfaces surfaces;
    private final Abbreviations abbreviations;
    private final CountyStems stems;
    private final byte[] units = new byte[Character.MAX_VALUE + 1];

    Lexer(Lexicon lexicon, Abbreviations abbreviations, CountyStems stems) {
        this.lexicon = lexicon;
        this.stems = stems;
        this.surfaces = lexicon.surfaces();
        this.abbreviations = abbreviations;
        for (int i = 0; i < units.length; i++) {
            char unit = (char) i;
            units[i] = (byte) ((surfaces.mayBegin(unit) ? BEGINS_SURFACE : PLAIN)
                    | (isBreak(unit) || unit == '《' || unit == '》' ? MARKS : PLAIN)
                    | (abbreviations.mayBegin(unit) ? ABBREVIATES : PLAIN));
        }
    }

    /** The tokens in order; a place that several regions may mean has its candidates and no region yet. */
    List<Token> read(String original) {
        char[] text = original.toCharArray();
        lexicon.fold(text);
        return new Reading(text).tokens();
    }

    /** One text on its way through the lexer. */
    private final class Reading {

        private final char[] text;
        private final List<Token> out;
        private boolean inTitle;
        private int lastEnd = -1;
        private WordClass lastKind = WordClass.BREAK;

        Reading(char[] text) {
            this.text = text;
            out = new ArrayList<>(text.length / 3 + 8);
        }

        List<Token> tokens() {
            int at = 0;
            while (at < text.length) {
                int unit = units[text[at]];
                if (unit == PLAIN && !isMovedTo(at)) {
                    at++;
                    continue;
                }
                int surface = (unit & BEGINS_SURFACE) == 0 ? Surfaces.NONE : surfaces.at(text, at);
                surface = surface == Surfaces.NONE ? surface : yieldToPlaces(at, surface);
                at = surface == Surfaces.NONE ? gap(at, unit) : surface(at, surface);
            }
            return out;
        }

        /** Whether a word of movement ends here. */
        private boolean isMovedTo(int at) {
            return lastEnd == at && (lastKind == WordClass.GO || lastKind == WordClass.INTO);
        }

        private void add(Token token) {
            out.add(token);
            lastEnd = token.end();
            lastKind = token.kind();
        }

        /** What stands between surfaces: brackets, stops, and characters that abbreviate. */
        private int gap(int at, int unit) {
            if ((unit & MARKS) == 0) {
                return (unit & ABBREVIATES) != 0 || isMovedTo(at) ? abbreviation(at) : at + 1;
            }
            char c = text[at];
            if (c == '《') {
                inTitle = true;
                add(Token.word(WordClass.TITLE_OPEN, at, at + 1, true));
            } else if (c == '》') {
                add(Token.word(WordClass.TITLE_CLOSE, at, at + 1, true));
                inTitle = false;
            } else {
                add(Token.word(WordClass.BREAK, at, at + 1, inTitle));
            }
            if (c == '\n') {
                inTitle = false;
            }
            return at + 1;
        }

        /** A word must not cut off the head of a name: 在内蒙古 is 在 and 内蒙古, not 在内 and 蒙古. A mask may: 渤海南岸. */
        private int yieldToPlaces(int at, int longest) {
            if (!yields(at, longest)) {
                return longest;
            }
            int shorter = surfaces.below(text, at, longest);
            return shorter == Surfaces.NONE || yields(at, shorter) ? Surfaces.NONE : shorter;
        }

        private boolean yields(int at, int surface) {
            WordClass kind = kind(surface);
            return !kind.namesRegions() && kind != WordClass.MASK && cutsPlace(at, at + Surfaces.length(surface));
        }

        private boolean cutsPlace(int at, int end) {
            if (end == at + 1) {
                return false;
            }
            if (countsTeams(at)) {
                return true;
            }
            for (int i = at + 1; i < end; i++) {
                int inside = surfaces.at(text, i);
                int length = Surfaces.length(inside);
                if (i + length > end && goesFirst(kind(inside), length)) {
                    return true;
                }
            }
            return false;
        }

        /** 四支援藏医疗队 is four teams of 援藏, not 支援. */
        private boolean countsTeams(int at) {
            if (text[at] != '支' || at == 0 || "一二两三四五六七八九十百批0123456789".indexOf(text[at - 1]) < 0) {
                return false;
            }
            int behind = surfaces.at(text, at + 1);
            return behind != Surfaces.NONE && kind(behind) == WordClass.AIDTO;
        }

        private WordClass kind(int surface) {
            return lexicon.kind(Surfaces.number(surface));
        }

        private int surface(int at, int surface) {
            int end = at + Surfaces.length(surface);
            WordClass kind = kind(surface);
            if (kind == WordClass.WORD) {
                return end;
            }
            if (!kind.namesRegions()) {
                add(Token.word(kind, at, end, inTitle));
                return end;
            }
            Lexicon.Entry entry = lexicon.entry(Surfaces.number(surface));
            if (kind == WordClass.PLACE) {
                return place(at, end, entry);
            }
            int longer = kind == WordClass.GROUP ? abbreviations.runEnd(text, at, this::isFree) : at;
            if (longer > end) {
                add(Token.group(kind, at, longer, abbreviations.run(text, at, longer), inTitle));
                return longer;
            }
            add(Token.group(kind, at, end, entry.regions(), inTitle));
            return end;
        }

        private int place(int at, int end, Lexicon.Entry entry) {
            if (end == at + 2 && isMovedTo(at) && takesHeadOfAct(at + 1)) {
                return abbreviation(at);
            }
            boolean person = PersonNames.given(text, at, end);
            int suffix = person ? 0 : lexicon.maskSuffix(text, end);
            if (person || suffix > 0) {
                add(Token.word(WordClass.MASK, at, end + suffix, inTitle));
                return end + suffix;
            }
            add(entry.place(at, end, inTitle));
            return end;
        }

        /** Whether what follows a county without its suffix lets it be one. */
        private boolean isPlaced(int end) {
            return abbreviations.isFollowed(text, end, "、的与") || CountyStems.isBeforeTownship(text, end);
        }

        /** 来兰考察 is a visit to 兰州, not a word and 兰考. */
        private boolean takesHeadOfAct(int at) {
            int act = surfaces.at(text, at);
            return act != Surfaces.NONE && kind(act) == WordClass.ACT;
        }

        /** Reads one abbreviation behind a movement word, or a run of them, where the context licenses it. */
        private int abbreviation(int at) {
            if (isMovedTo(at)) {
                Optional<Division> single = abbreviations.single(text, at);
                if (single.isPresent()) {
                    add(Token.place(
                            at, at + 1, single.get().regions(), single.get().place(), inTitle));
                    return at + 1;
                }
                List<Division> counties = stems.at(text, at);
                if (!counties.isEmpty() && isPlaced(at + CountyStems.LENGTH)) {
                    add(Token.open(WordClass.PLACE, at, at + CountyStems.LENGTH, counties, inTitle));
                    return at + CountyStems.LENGTH;
                }
                if (abbreviations.maybeLocal(text, at)) {
                    add(Token.open(WordClass.LOCAL, at, at + 1, abbreviations.likely(text, at), inTitle));
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
            int surface = surfaces.at(text, at);
            return surface == Surfaces.NONE || kind(surface) == WordClass.GROUP;
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
