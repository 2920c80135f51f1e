package io.github.chuanliu.text;

import io.github.chuanliu.text.PhraseTable.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Reads the labelled facts of a line: 来源:新华网 责任编辑:某某. */
final class Labels {

    /**
     * One label with its value.
     *
     * @param kind what is labelled, a kind of {@code labels.tsv}
     * @param value up to the next label; may be empty
     */
    record Labelled(String kind, String value) {}

    /** Labels are sought in the first part of a line only; nobody hides them further on. */
    private static final int MAX_LINE = 300;

    private static final PhraseTable LABELS = PhraseTable.of(WordList.rows("labels.tsv"));

    private Labels() {}

    static List<Labelled> of(String line) {
        if (line.length() > MAX_LINE) {
            return List.of();
        }
        List<Labelled> found = List.of();
        String kind = "";
        int valueStart = -1;
        int i = 0;
        while (i < line.length()) {
            int after = labelEnd(line, i, valueStart >= 0);
            if (after < 0) {
                i++;
                continue;
            }
            if (valueStart >= 0) {
                found.add(new Labelled(kind, line.substring(valueStart, i).strip()));
            }
            found = found.isEmpty() ? new ArrayList<>() : found;
            kind = LABELS.at(line, i).kind();
            valueStart = after;
            i = after;
        }
        if (valueStart >= 0) {
            found.add(new Labelled(kind, line.substring(valueStart).strip()));
        }
        return found;
    }

    /**
     * One past the label at this position including its colon, or -1 when none stands here.
     *
     * @param further whether another label stands before it in the line
     */
    private static int labelEnd(String line, int start, boolean further) {
        Phrase label = LABELS.at(line, start);
        if (label == Phrase.NONE || !isBoundary(line, start)) {
            return -1;
        }
        boolean afterWord = start > 0 && Character.isLetter(line.charAt(start - 1));
        if (afterWord && label.text().length() < 2) {
            return -1;
        }
        int end = start + label.text().length();
        int i = end;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        if (i < line.length() && Punctuation.isColon(line.charAt(i))) {
            return i + 1;
        }
        boolean latin = label.text().charAt(0) < 0x80;
        if (afterWord) {
            return -1;
        }
        boolean dateFollows = label.kind().equals("published")
                && i < line.length()
                && Character.isDigit(line.charAt(i))
                && label.text().length() > 2;
        boolean nameFollows = i > end
                && i < line.length()
                && label.text().length() >= 2
                && (start == 0 ? line.length() - i <= 12 : further && line.length() - i <= 40)
                && (label.kind().equals("author") || label.kind().endsWith("editor"));
        boolean slashFollows = i < line.length()
                && (line.charAt(i) == '/' || line.charAt(i) == '|' || line.charAt(i) == '丨' || line.charAt(i) == '｜')
                && (isPersonLabel(label.kind()) || (start == 0 && label.kind().equals("outlet")));
        if (slashFollows) {
            return i + 1;
        }
        return dateFollows || nameFollows || (latin && i > end && line.length() <= 60) ? i : -1;
    }

    private static boolean isPersonLabel(String kind) {
        return kind.equals("author") || kind.endsWith("editor") || kind.equals("photographer") || kind.equals("staff");
    }

    private static boolean isBoundary(String line, int start) {
        if (start == 0) {
            return true;
        }
        char before = line.charAt(start - 1);
        boolean han = before >= 0x4E00 && before <= 0x9FFF;
        return han ? start > 1 || before == '文' : !Character.isLetter(before);
    }
}
