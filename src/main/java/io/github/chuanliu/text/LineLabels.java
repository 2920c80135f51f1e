package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What each line of a page was found to be, and why. */
final class LineLabels {

    private final List<PageLine> lines;
    private final LineKind[] kinds;
    private final String[] reasons;

    LineLabels(List<PageLine> lines) {
        this.lines = lines;
        this.kinds = new LineKind[lines.size()];
        this.reasons = new String[lines.size()];
        Arrays.fill(kinds, LineKind.OUTSIDE);
        Arrays.fill(reasons, "");
    }

    void set(int line, LineKind kind, String reason) {
        kinds[line] = kind;
        reasons[line] = reason;
    }

    void explain(int line, String reason) {
        reasons[line] = reason;
    }

    LineKind kind(int line) {
        return kinds[line];
    }

    boolean is(int line, LineKind kind) {
        return kinds[line] == kind;
    }

    String reason(int line) {
        return reasons[line];
    }

    /** The texts of all lines of a kind, in order. */
    List<String> texts(LineKind kind) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == kind) {
                texts.add(lines.get(i).text());
            }
        }
        return texts;
    }
}
