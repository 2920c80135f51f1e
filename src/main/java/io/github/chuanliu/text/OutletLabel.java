package io.github.chuanliu.text;

import java.util.Optional;
import java.util.Set;

/** Makes an outlet of what stands after a source label; also knows outlets by the shape of their names. */
final class OutletLabel {

    private static final int MAX_LENGTH = 40;
    /** More digits make a number of an account or a batch. */
    private static final int MOST_DIGITS = 5;
    /** Longest first is not needed: any of these at the end makes a name look like an outlet. */
    private static final Set<String> SUFFIXES = WordList.load("outlet-suffixes.txt");

    /** Last characters of government offices, institutions and companies: 某省台办, 某市财政局, 新闻中心. */
    private static final String OFFICES = "办局委厅府院心会部处站馆团台辦廳處館團臺";

    private static final Set<String> NO_OUTLET = WordList.load("no-outlets.txt");

    private OutletLabel() {}

    /** The outlet in a label's value: 重庆日报2024-07-11 10:01 gives 重庆日报; an empty value gives none. */
    static Optional<String> read(String value) {
        String text = beforeIssue(beforeDate(value));
        int end = 0;
        while (end < text.length() && !endsName(text, end)) {
            end++;
        }
        String name = strip(text.substring(0, end));
        boolean plausible = name.length() >= 2
                && name.length() <= MAX_LENGTH
                && !NO_OUTLET.contains(name)
                && name.chars().anyMatch(Character::isLetter)
                && !name.startsWith("http")
                && name.chars().filter(Character::isDigit).count() < MOST_DIGITS;
        return plausible ? Optional.of(name) : Optional.empty();
    }

    /** Whether a name is shaped like that of a newspaper, agency, station or news site. */
    static boolean hasOutletShape(String name) {
        if (name.length() < 3 || name.length() > 20) {
            return false;
        }
        for (int length = 1; length <= Math.min(5, name.length() - 1); length++) {
            if (SUFFIXES.contains(name.substring(name.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is shaped like that of an office or institution, whose own site gives it beside the date. */
    static boolean hasOfficeShape(String name) {
        return name.length() >= 4
                && name.length() <= 24
                && OFFICES.indexOf(name.charAt(name.length() - 1)) >= 0
                && name.codePoints().allMatch(c -> Character.isIdeographic(c) || c == '·');
    }

    private static String beforeDate(String value) {
        return ClockTime.in(value).map(time -> value.substring(0, time.start())).orElse(value);
    }

    /** Without the number of a journal's issue: 某某杂志2025年第9期. */
    private static String beforeIssue(String value) {
        int issue = value.indexOf("年第");
        return issue > 5 && value.startsWith("20", issue - 4) ? value.substring(0, issue - 4) : value;
    }

    private static boolean endsName(String text, int i) {
        char c = text.charAt(i);
        if (c == ' ') {
            boolean latinOnBothSides =
                    i > 0 && i + 1 < text.length() && isLatin(text.charAt(i - 1)) && isLatin(text.charAt(i + 1));
            return !latinOnBothSides && !strip(text.substring(0, i)).isEmpty();
        }
        boolean closingFirst = Punctuation.isClosing(c) && i > 0 && text.lastIndexOf(opening(c), i) < 0;
        return c == '|' || c == '｜' || c == '。' || c == ';' || c == '；' || c == '【' || c == '[' || closingFirst;
    }

    private static char opening(char closing) {
        return closing == ')' ? '(' : closing == '）' ? '（' : closing == '》' ? '《' : '【';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '&';
    }

    /** Without marks at its edges. */
    static String strip(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isEdge(name.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(name.charAt(end - 1))) {
            end--;
        }
        String stripped = name.substring(start, end);
        boolean quoted = stripped.startsWith("《") && stripped.endsWith("》") && stripped.length() > 2;
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    private static boolean isEdge(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '/' || c == ',' || c == '，' || c == '、' || c == '“' || c == '”'
                || c == '"' || c == '：' || c == ':' || c == '(' || c == '（' || c == '·' || c == '•';
    }
}
