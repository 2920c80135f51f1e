package io.github.chuanliu.region;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Cuts a text into tokens in one pass: the longest surface from the left, and abbreviations in the gaps. */
final class Lexer {

    /** Brackets and stops; no surface begins with one. */
    private static final String MARKS = "《》,，:：" + Sentences.STOPS;

    private static final UnitSet MARK_UNITS = UnitSet.of(MARKS);

    /** Units that are looked at together. */
    private static final int PART = 256;

    private final Lexicon lexicon;
    private final Surfaces surfaces;
    private final Overlaps overlaps;
    private final Abbreviations abbreviations;
    private final CountyStems stems;

    private final Beginnings beginnings;

    Lexer(Lexicon lexicon, Abbreviations abbreviations, CountyStems stems) {
        this.lexicon = lexicon;
        this.stems = stems;
        this.surfaces = lexicon.surfaces();
        this.overlaps = lexicon.overlaps();
        this.abbreviations = abbreviations;
        beginnings = lexicon.beginnings();
        MARKS.chars().forEach(mark -> beginnings.add(Character.toString(mark)));
        abbreviations.runs().forEach(beginnings::add);
    }

    /**
     * The tokens in order; a place that several regions may mean has its candidates and no region yet.
     *
     * @param text in simplified characters
     */
    Tokens read(String text) {
        return new Reading(text.toCharArray()).tokens();
    }

    /** One text on its way through the lexer. */
    private final class Reading {

        private final char[] text;
        private final Tokens out;
        private final IntPredicate free = this::isFree;
        private boolean inTitle;
        /** Where the last word of movement ends, if nothing was read behind it yet. */
        private int movedTo = -1;

        Reading(char[] text) {
            this.text = text;
            out = new Tokens(text.length / 4 + 8);
        }

        Tokens tokens() {
            int[] positions = new int[Math.min(text.length, PART)];
            int end = 0;
            for (int from = 0; from < text.length; from += positions.length) {
                int count = beginnings.find(text, from, positions);
                for (int i = 0; i < count; i++) {
                    if (positions[i] >= end) {
                        end = read(positions[i]);
                        while (end == movedTo && end < text.length) {
                            end = read(end);
                        }
                    }
                }
            }
            return out;
        }

        /** Reads what begins at a position; the end of it. */
        private int read(int at) {
            if (MARK_UNITS.contains(text[at])) {
                return mark(at);
            }
            int surface = surfaces.at(text, at);
            if (surface != Surfaces.NONE && lexicon.mayYield(Surfaces.number(surface))) {
                surface = overlaps.read(text, at, surface);
            }
            boolean city = at == movedTo && ArrivalCity.isComeTo(text, at) && abbreviations.maybeLocal(text, at);
            return surface == Surfaces.NONE || city ? abbreviation(at) : surface(at, surface);
        }

        private void add(Token token) {
            out.add(token);
            movedTo = token.is(WordClass.INTO) || token.is(WordClass.GO) ? token.end() : -1;
        }

        private int mark(int at) {
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
                boolean name = kind == WordClass.FOREIGN && PersonNames.isHolder(text, at, out);
                add(Token.word(name ? WordClass.MASK : kind, at, end, inTitle));
                return end;
            }
            Lexicon.Entry entry = lexicon.entry(Surfaces.number(surface));
            if (kind == WordClass.PLACE) {
                return place(at, end, entry);
            }
            if (kind == WordClass.GROUP && end == at + 2 && PersonNames.isHolder(text, at, out)) {
                add(Token.word(WordClass.MASK, at, end, inTitle));
                return end;
            }
            int longer = kind == WordClass.GROUP ? abbreviations.runEnd(text, at, free) : at;
            if (longer > end) {
                add(Token.group(kind, at, longer, abbreviations.run(text, at, longer), inTitle));
                return longer;
            }
            add(Token.group(kind, at, end, entry.regions(), inTitle));
            return end;
        }

        private int place(int at, int end, Lexicon.Entry entry) {
            if (end == at + 2 && at == movedTo && takesHeadOfAct(at + 1)) {
                return abbreviation(at);
            }
            if (entry.isTown(text, at, end)) {
                add(Token.word(WordClass.MASK, at, end + 1, inTitle));
                return end + 1;
            }
            boolean person = PersonNames.given(text, at, end) || PersonNames.isTitled(text, at, end, out);
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
            if (at == movedTo) {
                Optional<Division> single = abbreviations.single(text, at);
                boolean listed = at + 1 < text.length && text[at + 1] == '、'; // 赴沪、浙考察
                if (single.isPresent() && !(listed && abbreviations.runEnd(text, at, free) > at)) {
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
            int end = abbreviations.runEnd(text, at, free);
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
}
