package io.github.chuanliu.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans a headline: site names behind it, [视频] before it, 正在阅读: and the like. */
final class TitleText {

    private static final int MAX = 300;
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:[\\[【(（](?:视频|图|组图|图片|图文|多图|快讯|转载|原创|置顶|头条|最新|高清)[\\]】)）]|正在阅读[:：]|标题[:：]|当前位置[:：]|组图[:：]|图文[:：]|视频[:：])\\s?");
    private static final Pattern SITE_NAME =
            Pattern.compile("\\s?(?:[_|｜]| - | — | – |--|-(?=[^-]{2,16}$))\\s?([^_|｜]{2,30})$");

    private TitleText() {}

    static String clean(String title) {
        String text = title.length() > MAX ? title.substring(0, MAX) : title;
        for (int round = 0; round < 3; round++) {
            Matcher prefix = PREFIX.matcher(text);
            if (prefix.find() && prefix.end() < text.length()) {
                text = text.substring(prefix.end());
            }
        }
        for (int round = 0; round < 4; round++) {
            String shorter = withoutSiteName(text);
            if (shorter.equals(text)) {
                return text;
            }
            text = shorter;
        }
        return text;
    }

    static boolean hasSiteName(String title) {
        return title.length() <= MAX
                && hasMark(title)
                && !withoutSiteName(title).equals(title);
    }

    private static boolean hasMark(String title) {
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '_' || c == '|' || c == '｜' || c == '-' || c == '—' || c == '–') {
                return true;
            }
        }
        return false;
    }

    private static String withoutSiteName(String text) {
        Matcher matcher = SITE_NAME.matcher(text);
        if (matcher.find() && matcher.start() >= 6) {
            String site = matcher.group(1).strip();
            char mark = text.charAt(matcher.start()) == ' '
                    ? text.charAt(matcher.start() + 1)
                    : text.charAt(matcher.start());
            boolean surely = mark == '_' || mark == '|' || mark == '｜';
            if ((surely && site.length() <= 20) || OutletLabel.hasOutletShape(site)) {
                return text.substring(0, matcher.start()).strip();
            }
        }
        return text;
    }
}
