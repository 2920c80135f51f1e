package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The title of an office in a clause.
 *
 * @param begin where the title begins, organisation included
 * @param end one past the title
 */
record Office(int begin, int end) {

    private static final PhraseTable OFFICES = PhraseTable.ofWords(WordList.load("offices.txt"));
    private static final PhraseTable CUTS = PhraseTable.ofWords(WordList.load("title-cuts.txt"));
    private static final PhraseTable STARTS = PhraseTable.ofWords(WordList.load("title-starts.txt"));
    private static final int MAX_TITLE = 40;
    /** Characters of the longest office. */
    private static final int LONGEST = 7;

    /** What makes another word of an office when it follows: 常委会, 领导下, 主席团, 领导人. */
    private static final String NO_OFFICE_BEFORE = "会下班小力干者集团处级办制室岗人层";

    /** What follows 在 inside an office: 在线, 在沪全国政协委员. */
    private static final String LIVING = "线京沪津渝藏疆粤港澳線滬";

    /** Last characters of the names of regions and organs. */
    private static final String ORGANS = "省市区州县盟团委府會会";

    private static final String LINKS = "和与向同对由率请及以据據對請與為为";

    /** Whether an office may stand at this position. */
    static boolean mayBeAt(String text, int at) {
        return OFFICES.matches(text, at);
    }

    /** Whether an office ends right before this position. */
    static boolean endsAt(String text, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            if (OFFICES.at(text, start).text().length() == end - start) {
                return true;
            }
        }
        return false;
    }

    /** The offices between two positions, in order; each begins where the one before could have ended. */
    static List<Office> all(String text, int start, int end) {
        List<Office> offices = new ArrayList<>();
        int cut = start;
        int i = start;
        while (i < end) {
            PhraseTable.Phrase office = OFFICES.at(text, i);
            int after = i + office.text().length();
            if (office != PhraseTable.Phrase.NONE && after <= end) {
                if (isOffice(text, i, after, end)) {
                    offices.add(new Office(trimmed(text, Math.max(cut, after - MAX_TITLE), i), after));
                }
                i = after;
                if (after < end && text.charAt(after) == '率') {
                    cut = after + 1; // 甲书记率乙局局长丙
                }
                continue;
            }
            PhraseTable.Phrase word = CUTS.at(text, i);
            if (word != PhraseTable.Phrase.NONE) {
                cut = i + word.text().length();
                i = cut;
            } else if (text.charAt(i) == ' ') {
                cut = i + 1;
                i++;
            } else {
                cut = LINKS.indexOf(text.charAt(i)) >= 0
                                && (beginsTitle(text, i + 1) && !joinsOrgans(text, cut, i) || followsPeople(text, i))
                        ? i + 1
                        : cut;
                i++;
            }
        }
        return offices;
    }

    /** Without a conjunction or preposition in front: 和某会主席, 在某省委书记. */
    private static int trimmed(String text, int begin, int office) {
        int from = begin;
        while (from < office && !Character.isLetterOrDigit(text.charAt(from)) && !isQuote(text.charAt(from))) {
            from++;
        }
        for (int i = begin; i < office - 1; i++) {
            char c = text.charAt(i);
            boolean place = c == '在' && LIVING.indexOf(text.charAt(i + 1)) < 0;
            place = place || (c == '由' && (i == begin || text.charAt(i - 1) != '自'));
            boolean first = i == from && (c == '与' || (c == '和' && text.charAt(i + 1) != '田'));
            if (place || first || c == '】') {
                from = i + 1;
            }
        }
        return from;
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '"' || c == '《' || c == '「';
    }

    /** Whether the text makes somebody hold the office whose title begins here, 为团长, rather than name its holder. */
    static boolean isPredicate(String text, int begin) {
        return "为為任".indexOf(text.charAt(begin)) >= 0;
    }

    private static boolean isOffice(String text, int start, int after, int end) {
        boolean general = start > 0 && text.charAt(start - 1) == '总' && text.startsWith("书记", start);
        general = general || (start > 0 && text.charAt(start - 1) == '班' && text.startsWith("主任", start));
        boolean other = after < end && NO_OFFICE_BEFORE.indexOf(text.charAt(after)) >= 0;
        return !general && !other;
    }

    /** 自治区和兵团领导: of both. */
    private static boolean joinsOrgans(String text, int begin, int link) {
        return "和与與".indexOf(text.charAt(link)) >= 0 && link > begin + 1 && ORGANS.indexOf(text.charAt(link - 1)) >= 0;
    }

    /** 同学们与某村支书: who met whom. */
    private static boolean followsPeople(String text, int link) {
        return link > 0 && "们們".indexOf(text.charAt(link - 1)) >= 0;
    }

    private static boolean beginsTitle(String text, int at) {
        return at < text.length() && STARTS.matches(text, at);
    }
}
