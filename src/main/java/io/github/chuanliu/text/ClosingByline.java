package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that close a text without saying that they are reporters: (甲 乙), (某市台办通讯员 甲), or 甲 after the last full stop.
 * Only names with a surname count, as anything may stand in brackets.
 */
final class ClosingByline {

    private static final int LONGEST = 60;

    private ClosingByline() {}

    /** The names that a last paragraph ends with, or that a line below it consists of; none is most common. */
    static List<String> names(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        char last = text.charAt(text.length() - 1);
        if (last == ')' || last == '）') {
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'));
            boolean brief = open >= 0 && text.length() - open <= LONGEST;
            return brief ? plain(afterRole(text.substring(open + 1, text.length() - 1))) : List.of();
        }
        int stop = text.lastIndexOf('。');
        boolean bare = stop > 0 && text.length() - stop <= 5;
        return bare ? plain(text.substring(stop + 1).strip()) : List.of();
    }

    /** What follows the word for who sent the text in; the whole when there is none. */
    private static String afterRole(String text) {
        int role = Math.max(text.lastIndexOf("通讯员"), text.lastIndexOf("通訊員"));
        return role < 0 ? text : text.substring(role + 3);
    }

    private static List<String> plain(String list) {
        List<String> names = new ArrayList<>();
        for (String name : NameList.split(list)) {
            if (!PersonName.isPlain(name) || name.length() > 4) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }
}
