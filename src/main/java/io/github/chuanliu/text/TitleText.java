package io.github.chuanliu.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans a headline: site names behind it, [视频] before it, 正在阅读: and the like. */
final class TitleText {

    private static final int MAX = 300;
    /** Sections have shorter names. */
    private static final int HEADLINE = 8;

    /** What a page holds beside text, or how a site ranks it. */
    private static final String KINDS = "(?:高清)?(?:视频|图集|组图|图片|图文|多图|动图|长图|海报|音频|直播|图)|快讯|独家|转载|原创|置顶|头条|最新|高清";

    private static final Pattern PREFIX = Pattern.compile(
            "^(?:[\\[【(（](?:" + KINDS + ")[\\]】)）]|(?:" + KINDS + ")\\s?[:：|｜丨]|正在阅读[:：]|标题[:：]|当前位置[:：])\\s?");
    private static final Pattern SITE_NAME =
            Pattern.compile("\\s?(?:[_|｜]| - | — | – |--|——(?=[^—]{2,16}$)|-(?=[^-]{2,16}$))\\s?([^_|｜]{2,30})$");
    /** Between the names of site and section in front of a headline: 某某网 >> 时政 >> 某某. */
    private static final Pattern CHAIN = Pattern.compile("\\s?(?:>{1,2}|»|›)\\s?");

    private TitleText() {}

    static String clean(String title) {
        String text = title.length() > MAX ? title.substring(0, MAX) : title;
        text = withoutChain(text);
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

    /** Without a category before it that the title of the document leaves out, [时政] 某某, and without marks around it. */
    static String withoutMarks(String title, Optional<String> document) {
        char last = title.isEmpty() ? ' ' : title.charAt(title.length() - 1);
        int open = title.lastIndexOf('【');
        if (open == 0 && last == '】' && title.length() > HEADLINE) {
            return title.substring(1, title.length() - 1);
        }
        int close = Math.max(title.indexOf(']'), title.indexOf('】'));
        boolean category = close > 0 && close <= HEADLINE && Punctuation.isOpening(title.charAt(0));
        String rest = category ? title.substring(close + 1).strip() : "";
        return !rest.isEmpty()
                        && document.filter(whole -> whole.startsWith(rest)).isPresent()
                ? rest
                : title;
    }

    private static String withoutChain(String text) {
        String[] parts = text.indexOf('>') < 0 && text.indexOf('»') < 0 && text.indexOf('›') < 0
                ? new String[] {text}
                : CHAIN.split(text);
        boolean chain = parts.length > 1 && (OutletLabel.hasOutletShape(parts[0]) || parts[0].endsWith("首页"));
        return chain ? parts[parts.length - 1] : text;
    }

    /** Whether a headline, and not the name of one more section, ends a chain of site and sections. */
    static boolean endsChain(String text) {
        return withoutChain(text).length() < text.length() && withoutChain(text).length() >= HEADLINE;
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

    /** The letters and digits of a headline in lower case, to compare two spellings. */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
