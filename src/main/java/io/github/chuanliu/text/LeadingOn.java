package io.github.chuanliu.text;

import java.util.List;
import java.util.stream.Collectors;

/** Links that sites put behind the last sentence of a paragraph without being part of it: 返回首页, 查看更多 "see more". */
final class LeadingOn {

    private static final List<String> WORDS = List.of("返回", "查看更多", "点击查看", "查看原文", "阅读原文", "阅读全文", "展开全文");

    private static final String FIRST =
            WORDS.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());

    private static final int LONGEST = 24;

    private LeadingOn() {}

    static boolean is(String link) {
        if (link.length() > LONGEST) {
            return false;
        }
        String text = link.strip();
        if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        for (String word : WORDS) {
            if (text.startsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
