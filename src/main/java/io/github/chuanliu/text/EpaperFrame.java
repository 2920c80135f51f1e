package io.github.chuanliu.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame of an electronic newspaper: date and name of the paper stand over the list of its pages, far above the article,
 * or in a line of their own under the headline: 《某某日报》(2023年2月20日 第13版).
 */
final class EpaperFrame {

    /** Lines of such a frame above the headline. */
    static final int LINES = 16;

    private static final int LONGEST_NAME = 10;
    private static final int SHORT = 24;

    private static final PhraseTable WORDS = PhraseTable.ofWords(
            List.of("版面导航", "版面概览", "按日期检索", "往期回顾", "电子报", "数字报", "读报", "上一版", "下一版", "本版新闻", "标题导航", "版次"));

    private static final Pattern PAGE = Pattern.compile("^第?\\s?[A-Z]?\\d{1,3}\\s?版(?:[:：].{0,12})?$");

    /** 《某某日报》(2023年2月20日 第13版). */
    private static final Pattern PRINTED = Pattern.compile(
            "《([\\p{IsHan}]{2,12}[报報])》?\\s?[(（]\\s?(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日.{0,4}\\d{1,3}\\s?版");

    private EpaperFrame() {}

    /** Whether a line says that the page is one of a newspaper. */
    static boolean isMark(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if (WORDS.matches(line, i)) {
                return true;
            }
        }
        return line.indexOf('版') > 0 && PAGE.matcher(line).matches();
    }

    /** The paper, from the lines beside the article: where it says so itself, else by a line of the frame that is its name. */
    static Optional<String> paper(List<String> facts) {
        boolean framed = false;
        for (String line : facts) {
            if (line.indexOf('版') > 0 && line.indexOf('《') >= 0 && line.length() <= 100) {
                Matcher printed = PRINTED.matcher(line);
                if (printed.find()) {
                    return Optional.of(printed.group(1));
                }
            }
            framed = framed || isMark(line);
        }
        return framed ? facts.stream().filter(EpaperFrame::isName).findFirst() : Optional.empty();
    }

    private static boolean isName(String line) {
        return line.length() <= LONGEST_NAME
                && line.endsWith("报")
                && !line.endsWith("数字报")
                && line.codePoints().allMatch(Character::isIdeographic);
    }
}
