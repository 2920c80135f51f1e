package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a list as bylines and labels write them: 甲 乙、丙. */
final class NameList {

    /** One name, with the dots of minorities and foreigners. */
    static final String NAME =
            "[\\p{IsHan}]{2,4}(?:·[\\p{IsHan}]{1,8}){0,2}|[\\p{IsHan}]{1,6}(?:·[\\p{IsHan}]{1,8}){1,2}";

    /** A name of two characters set to the width of three: 徐 枫. */
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{IsHan}·])(\\p{IsHan}) (\\p{IsHan})(?![\\p{IsHan}·])");

    private static final Pattern SEPARATOR = Pattern.compile("[ 、,，/;；]+");
    private static final Set<String> NO_NAMES = WordList.load("not-names.txt");

    private NameList() {}

    /** Without the blank inside names that are set wide: 徐 枫 is 徐枫. */
    static String closeUp(String text) {
        return SPACED.matcher(text).replaceAll("$1$2");
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
        text = closeUp(text);
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
}
