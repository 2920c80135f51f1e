package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in bylines: reporters in datelines, at the end of the body and in labelled lines; editors. */
final class BylineNames {

    private static final int DATELINE = 120;

    private static final String NAME =
            "[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{1,8}){0,2}|[\\p{IsHan}]{1,6}(?:·[\\p{IsHan}]{1,8}){1,2}";
    private static final String NAMES = "(?:" + NAME + ")(?:[ 、,，/]{1,2}(?:" + NAME + ")){0,11}";

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

    /** A name of two characters set to the width of three: 徐 枫. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{IsHan}·])(\\p{IsHan}) (\\p{IsHan})(?![\\p{IsHan}·])");

    /** Cut off from names, whose last characters they could pass for. */
    private static final Pattern WORDS_BESIDE = Pattern.compile("报道|報道|報導|通讯员|通訊員");

    private static final Pattern SEPARATOR = Pattern.compile("[ 、,，/;；]+");
    private static final Set<String> NO_NAMES = WordList.load("not-names.txt");

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
                .map(BylineNames::split)
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
        boolean names = !inside.isEmpty() && split(inside).stream().allMatch(PersonName::isPlain);
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
        return in(IN_BRACKETS, line).map(BylineNames::split).orElseGet(() -> ClosingByline.names(line));
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
        return names.map(BylineNames::split).orElse(List.of());
    }

    /** The names in a label's value, such as 张三 李四 or 新华社记者 张三. */
    static List<String> labelled(String value) {
        String text = value;
        int reporter = Math.max(text.indexOf("记者"), text.indexOf("記者"));
        if (reporter >= 0) {
            text = text.substring(reporter + 2);
        }
        int digit = 0;
        while (digit < text.length() && !Character.isDigit(text.charAt(digit)) && text.charAt(digit) != '_') {
            digit++;
        }
        text = text.substring(0, digit).replaceAll("[\\[\\]【】()（）]", " ").strip();
        text = SPACED.matcher(text).replaceAll("$1$2");
        List<String> names = new ArrayList<>();
        for (String part : split(text.length() > 60 ? text.substring(0, 60) : text)) {
            if (!part.matches(NAME) || OutletLabel.hasOutletShape(part)) {
                break;
            }
            names.add(part);
        }
        return names;
    }

    /** Names of a list, without words that are none. */
    static List<String> split(String list) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(list.strip())) {
            String name = withoutTail(part.strip());
            if (name.startsWith("通讯员") || name.startsWith("通訊員") || name.startsWith("实习生")) {
                break;
            }
            if (isOutlet(name) || name.endsWith("记者") || name.endsWith("記者")) {
                continue;
            }
            if (name.length() >= 2 && !NO_NAMES.contains(name)) {
                addUnglued(name, names);
            } else if (NO_NAMES.contains(name)) {
                break;
            }
        }
        return names;
    }

    /** A further outlet in a list of reporters of several. */
    private static boolean isOutlet(String name) {
        return name.length() >= 3 && "台报社网臺報網".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** Two names may be written together: two surnames, two characters apart, in four characters. */
    private static void addUnglued(String name, List<String> names) {
        boolean glued = name.length() == 4
                && name.indexOf('·') < 0
                && Surnames.lengthAt(name, 0) == 1
                && Surnames.lengthAt(name, 2) == 1;
        for (String one : glued ? List.of(name.substring(0, 2), name.substring(2)) : List.of(name)) {
            if (!names.contains(one)) {
                names.add(one);
            }
        }
    }

    private static String withoutTail(String name) {
        for (String tail : new String[] {"综合报道", "报道", "報道", "報導", "摄影报道", "摄", "文", "发自"}) {
            if (name.length() > tail.length() + 1 && name.endsWith(tail)) {
                return name.substring(0, name.length() - tail.length());
            }
        }
        return name;
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
        String joined = text.indexOf(' ') < 0 ? text : SPACED.matcher(text).replaceAll("$1$2");
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
