package io.github.chuanliu.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in bylines: reporters in datelines, at the end of the body and in labelled lines; editors. */
final class BylineNames {

    private static final int DATELINE = 120;

    private static final String NAMES = "(?:" + NameList.NAME + ")(?:[ 、,，/]{1,2}(?:" + NameList.NAME + ")){0,11}";

    /** (四川日报全媒体记者 甲 乙), (记者甲报道), (文/记者 甲 乙), (本报记者甲 通讯员乙). */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(（【][^()（）【】]{0,24}?(?:记者|記者|文(?=[ :：/丨|]))[ :：/丨|]{0,2}(?:记者[ :：/]{0,2}|記者[ :：/]{0,2})?("
                    + NAMES + ")[^()（）【】]{0,40}[)）】]");
    /** (本報記者甲某某台北報導): a place of two or three characters stands between name and verb with nothing to part them. */
    private static final Pattern WITH_PLACE = Pattern.compile(
            "[(（【][^()（）【】]{0,10}(?:记者|記者)([\\p{IsHan}]{3}(?=[\\p{IsHan}]{2,3}(?:报道|報道|報導)[)）】])|[\\p{IsHan}]{2}(?=[\\p{IsHan}]{2}(?:报道|報道|報導)[)）】]))");

    /** 实习记者甲报道:某某 at the beginning. */
    private static final Pattern REPORTING =
            Pattern.compile("^.{0,30}?(?:记者|記者)[ :：/]{0,2}(" + NAMES + ") ?(?:报道|報道|報導)[:：,，]");
    /** 记者 甲 乙 报道 at the very end or alone on a line. */
    private static final Pattern ALONE = Pattern.compile("^(?:[\\p{IsHan}]{0,14}[︱｜|丨/·]?)(?:记者|記者)[ :：/]{0,2}(" + NAMES
            + ")(?:[ ]?(?:报道|報道|報導|综合报道|文|发自.{1,6}|(?:通讯员|通訊員).{0,30}))?$");

    /** 本报记者 甲 乙 5月3日: in front of the text, with nothing but blanks between. */
    private static final Pattern IN_FRONT = Pattern.compile("^[\\p{IsHan}]{0,14}(?:记者|記者)[ :：](" + NAMES + ") (?=\\d)");

    /** 本报记者 甲 《某某日报》(2023年2月20日): with more of the page behind the names. */
    private static final Pattern OF_PAPER =
            Pattern.compile("^本[报刊网台報](?:特约|首席)?(?:记者|記者)[ :：](" + NAMES + ") ?(?=[《(（\\d|])");

    /** Cut off from names, whose last characters they could pass for. */
    private static final Pattern WORDS_BESIDE = Pattern.compile("报道|報道|報導|通讯员|通訊員");

    private BylineNames() {}

    /** Reporters named in the dateline or the closing bracket of a body, or alone on a line near either. */
    static List<String> reporters(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        String first = paragraphs.get(0);
        String last = paragraphs.get(paragraphs.size() - 1);
        return withPlace(head(first))
                .or(() -> in(IN_BRACKETS, head(first)))
                .or(() -> behindDateline(head(first)))
                .or(() -> in(REPORTING, head(first)))
                .or(() -> in(IN_FRONT, head(first)))
                .or(() -> in(IN_BRACKETS, tail(last)))
                .or(() -> in(ALONE, first.length() <= 60 ? first : ""))
                .or(() -> in(ALONE, underDateline(paragraphs)))
                .or(() -> in(ALONE, last.length() <= 60 ? last : ""))
                .map(NameList::split)
                .orElseGet(() -> ClosingByline.names(last));
    }

    /** 某某社某地11月19日电(甲 乙): names alone. */
    private static Optional<String> behindDateline(String head) {
        int start = Dateline.end(head);
        while (start > 0 && start < head.length() && head.charAt(start) == ' ') {
            start++;
        }
        boolean bracket =
                start > 0 && start < head.length() && (head.charAt(start) == '(' || head.charAt(start) == '（');
        int close = bracket ? Math.max(head.indexOf(')', start), head.indexOf('）', start)) : -1;
        if (close < 0) {
            return Optional.empty();
        }
        String inside = head.substring(start + 1, close);
        boolean names = !inside.isEmpty() && NameList.split(inside).stream().allMatch(PersonName::isPlain);
        return names ? Optional.of(inside) : Optional.empty();
    }

    /** The line under a dateline that stands alone; agencies name the reporters of a feature there. */
    private static String underDateline(List<String> paragraphs) {
        boolean alone = paragraphs.size() > 1 && Dateline.standsAlone(paragraphs.get(0));
        return alone && paragraphs.get(1).length() <= 60 ? paragraphs.get(1) : "";
    }

    /** The reporters that a line in brackets below the body names. */
    static List<String> inBrackets(String line) {
        boolean bracketed = line.length() <= DATELINE && (line.startsWith("(") || line.startsWith("（"));
        if (!bracketed) {
            return List.of();
        }
        return in(IN_BRACKETS, line).map(NameList::split).orElseGet(() -> ClosingByline.names(line));
    }

    /** Whether a line says nothing but who reports: 某某日报记者 某某. */
    static boolean isByline(String line) {
        return line.length() <= 40
                && (line.contains("记者") || line.contains("記者"))
                && in(ALONE, line).isPresent();
    }

    /** The reporters of a line that says nothing else. */
    static List<String> ofByline(String line) {
        boolean alone = isByline(line);
        boolean opens = !alone && line.length() <= DATELINE && line.startsWith("本");
        Optional<String> names = alone ? in(ALONE, line) : opens ? in(OF_PAPER, line) : Optional.empty();
        return names.map(NameList::split).orElse(List.of());
    }

    private static Optional<String> withPlace(String text) {
        Matcher matcher = WITH_PLACE.matcher(text);
        boolean named = text.indexOf('者') >= 0 && matcher.find() && Surnames.lengthAt(matcher.group(1), 0) > 0;
        return named ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> in(Pattern pattern, String text) {
        if (!mayMatch(pattern, text)) {
            return Optional.empty();
        }
        String joined = text.indexOf(' ') < 0 ? text : NameList.closeUp(text);
        Matcher matcher = pattern.matcher(WORDS_BESIDE.matcher(joined).replaceAll(" $0"));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Saves the patterns from texts without the characters that they hold: 者 of 记者, or 文 behind a bracket. */
    private static boolean mayMatch(Pattern pattern, String text) {
        if (pattern != IN_BRACKETS) {
            return text.indexOf('者') >= 0;
        }
        boolean closed = text.indexOf(')') >= 0 || text.indexOf('）') >= 0 || text.indexOf('】') >= 0;
        return closed && (text.indexOf('者') >= 0 || text.indexOf('文') >= 0);
    }

    private static String head(String text) {
        return text.length() <= DATELINE ? text : text.substring(0, DATELINE);
    }

    private static String tail(String text) {
        return text.length() <= DATELINE ? text : text.substring(text.length() - DATELINE);
    }
}
