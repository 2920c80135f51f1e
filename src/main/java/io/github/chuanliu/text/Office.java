package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The title of an office in a clause.
 *
 * @param begin where the title begins, organisation included
 * @param end one past the title
 */
record Office(int begin, int end) {

    private static final PhraseTable OFFICES = table("offices.txt");
    private static final PhraseTable CUTS = table("title-cuts.txt");
    private static final int MAX_TITLE = 40;
    /** What makes another word of an office when it follows: 常委会, 领导下, 主席团. */
    private static final String NO_OFFICE_BEFORE = "会下班小力干者集团处级办制室岗";

    /** The last office between two positions whose end is followed by nothing or by a name. */
    static Optional<Office> last(String text, int start, int end) {
        Optional<Office> last = Optional.empty();
        int i = start;
        int cut = start;
        while (i < end) {
            PhraseTable.Phrase office = OFFICES.at(text, i);
            int after = i + office.text().length();
            if (office != PhraseTable.Phrase.NONE && after <= end) {
                if (isOffice(text, i, after, end)) {
                    last = Optional.of(new Office(Math.max(cut, after - MAX_TITLE), after));
                }
                i = after;
                continue;
            }
            PhraseTable.Phrase word = CUTS.at(text, i);
            if (word != PhraseTable.Phrase.NONE && last.isEmpty()) {
                cut = i + word.text().length();
                i = cut;
                continue;
            }
            if (last.isPresent() && after > 0 && i - last.get().end() > 12) {
                break;
            }
            i++;
        }
        return last;
    }

    private static boolean isOffice(String text, int start, int after, int end) {
        boolean general = start > 0 && text.charAt(start - 1) == '总' && text.startsWith("书记", start);
        boolean other = after < end && NO_OFFICE_BEFORE.indexOf(text.charAt(after)) >= 0;
        return !general && !other;
    }

    private static PhraseTable table(String resource) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : WordList.rows(resource)) {
            rows.add(List.of("word", row.get(0)));
        }
        return PhraseTable.of(rows);
    }
}
