package io.github.chuanliu.text;

import java.util.Optional;

/** Finds where a personal name ends, without a segmenter: by surname, by what follows, and by repetition. */
final class PersonName {

    private static final PhraseTable AFTER = PhraseTable.ofWords(WordList.load("after-names.txt"));
    private static final PhraseTable WORDS = PhraseTable.ofWords(WordList.load("not-persons.txt"));
    private static final int LONGEST_AFTER = 3;
    /** Characters of a Tibetan name of two parts. */
    private static final int TIBETAN = 4;

    /** Characters of a name of two surnames. */
    private static final int MARRIED = 4;

    private static final String JOINING = "和与向同为将";
    private static final String NEVER_IN_NAMES = "的了是在和与及或被把将不我你他她它这那每各所其从到就都也还说着过";

    private PersonName() {}

    /** The name that begins here, in a text in which it may stand elsewhere too; empty when none does. */
    static Optional<String> at(String text, int start, int limit) {
        Optional<String> dotted = dotted(text, start, limit);
        if (dotted.isPresent()) {
            return dotted;
        }
        int given = tibetan(text, start, limit);
        if (given > 0) {
            return Optional.of(text.substring(start, start + given));
        }
        int surname = Surnames.lengthAt(text, start);
        if (surname == 0) {
            return Optional.empty();
        }
        if (WORDS.matches(text, start)) {
            return Optional.empty();
        }
        if (surname == 1 && isMarried(text, start, limit)) {
            return Optional.of(text.substring(start, start + MARRIED));
        }
        int three = surname + 2;
        int two = surname + 1;
        int afterThree = isHan(text, start, start + three, limit) ? boundary(text, start + three, limit) : 0;
        int afterTwo = isHan(text, start, start + two, limit) ? boundary(text, start + two, limit) : 0;
        if (afterThree > 0 && afterThree >= afterTwo && !(afterTwo > 0 && beginsWord(text.charAt(start + two)))) {
            return Optional.of(text.substring(start, start + three));
        }
        if (surname == 1 && endsInParticle(text, start, limit)) {
            return Optional.of(text.substring(start, limit));
        }
        return afterTwo > 0 ? Optional.of(text.substring(start, start + two)) : Optional.empty();
    }

    /** A woman's name may begin with her husband's surname: 郭黄某某. */
    private static boolean isMarried(String text, int start, int limit) {
        int whole = start + MARRIED;
        return Surnames.lengthAt(text, start + 1) == 1
                && isHan(text, start, whole, limit)
                && !Office.mayBeAt(text, start + 2)
                && boundary(text, start + 2, limit) == 0
                && boundary(text, start + 3, limit) == 0
                && boundary(text, whole, limit) > 0;
    }

    /** The length of a Tibetan name; the second of two parts may be one that no list holds: 尕玛朋措. */
    private static int tibetan(String text, int start, int limit) {
        int given = TibetanNames.lengthAt(text, start, limit);
        if (given >= 3) {
            return boundary(text, start + given, limit) > 0 ? given : 0;
        }
        int whole = start + TIBETAN;
        boolean half = given == 2
                && isHan(text, start, whole, limit)
                && boundary(text, start + given, limit) == 0
                && boundary(text, whole, limit) > 0;
        return half ? TIBETAN : 0;
    }

    /** A name may end in a character that joins words when a mark follows, before which nothing is joined: 某国和、某某. */
    private static boolean endsInParticle(String text, int start, int limit) {
        return limit == start + 3
                && limit < text.length()
                && JOINING.indexOf(text.charAt(limit - 1)) >= 0
                && !Character.isLetterOrDigit(text.charAt(limit))
                && isHan(text, start, limit - 1, limit);
    }

    /** Two or three characters with a surname, or a name with dots. */
    static boolean isPlain(String item) {
        int surname = Surnames.lengthAt(item, 0);
        boolean plain = surname > 0 && item.length() > surname && item.length() <= surname + 2;
        return isListItem(item) && (item.indexOf('·') > 0 || plain) && !WORDS.matches(item, 0);
    }

    /** A whole list item that can be a name, also one without a surname, such as Tibetan or Mongolian names. */
    static boolean isListItem(String item) {
        if (item.length() < 2 || item.length() > 16) {
            return false;
        }
        boolean dotted = item.indexOf('·') > 0;
        if (!dotted && item.length() > 6) {
            return false;
        }
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            boolean letter = (c >= 0x4E00 && c <= 0x9FFF) || c == '·' || (c >= 0x3400 && c <= 0x4DBF);
            boolean given = i > 0
                    && item.length() == 3
                    && Surnames.lengthAt(item, 0) == 1
                    && (c == '和' || (i == 2 && JOINING.indexOf(c) >= 0));
            if (!letter || (!dotted && !given && NEVER_IN_NAMES.indexOf(c) >= 0)) {
                return false;
            }
        }
        int surname = Surnames.lengthAt(item, 0);
        return dotted
                || item.length() >= 4
                || (surname > 0 && item.length() <= surname + 2)
                || item.length() == 2 && surname > 0;
    }

    private static Optional<String> dotted(String text, int start, int limit) {
        int end = start;
        int dots = 0;
        int run = 0;
        while (end < limit && end - start < 20) {
            char c = text.charAt(end);
            if (isDot(c) && run > 0) {
                dots++;
                run = 0;
            } else if (c >= 0x4E00 && c <= 0x9FFF && run < 8) {
                run++;
                if (dots > 0 && run >= 2 && end + 1 < limit && endsName(text, end + 1, limit)) {
                    return Optional.of(text.substring(start, end + 1));
                }
            } else {
                break;
            }
            if (dots == 0 && run > 7) {
                return Optional.empty();
            }
            end++;
        }
        return dots > 0 && run > 0 ? Optional.of(text.substring(start, end)) : Optional.empty();
    }

    private static boolean isDot(char c) {
        return c == '·' || c == '•' || c == '・' || c == '‧';
    }

    private static boolean isHan(String text, int start, int end, int limit) {
        if (end > limit) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean given = c == '和' && i == start + 1 && end == start + 3; // 胡和平
            if (c < 0x3400 || c > 0x9FFF || (i > start && !given && NEVER_IN_NAMES.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsName(String text, int end, int limit) {
        return boundary(text, end, limit) > 0;
    }

    /** How surely a name ends here: 3 for punctuation, else the length of the word that follows names, else 0. */
    private static int boundary(String text, int end, int limit) {
        if (end >= limit) {
            return LONGEST_AFTER;
        }
        char c = text.charAt(end);
        if (c < 0x3400 || c > 0x9FFF) {
            return isDot(c) ? 0 : LONGEST_AFTER;
        }
        return AFTER.at(text, end).text().length();
    }

    /** Whether this character, though it may end a name, rather begins what follows one: 某某说, 某某在. */
    private static boolean beginsWord(char c) {
        return "说在与和向对率等代来赴就也还表".indexOf(c) >= 0;
    }
}
