package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Photo captions by what they say: who took the picture, or that this is one. */
final class CaptionRules {

    private static final int MAX_CAPTION = 220;
    private static final int TAIL = 40;
    /** A credit has its picture word or agency within this many characters of the end, and an opening of the start. */
    private static final int CREDIT = 28;

    private static final int OPENING = 5;

    /** At the end of a line: 记者 某某 摄, 某某摄影, 某某 供图, (资料图), 视觉中国 图. */
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "(?:(?:^|[\\s。(（)）;；!！?？/／])[\\p{IsHan}·]{2,14}\\s?(?<![拍攝拍航])(?:摄影|摄|攝影|攝)|[(（](?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[摄攝]|(?:本报|本网|新华社)?(?:记者|通讯员|記者|通訊員)\\s?[\\p{IsHan}· 、]{2,20}\\s?(?:摄影|摄|攝影|攝|图|圖)|"
                    + "(?:图|图片|照片)(?:均)?由[\\p{IsHan}]{2,16}(?:提供|摄)|[(（][\\p{IsHan}]{1,10}[社网报報網台]\\s?[图圖]|"
                    + "[(（][\\p{IsHan}· ]{0,16}[\\p{IsHan}·]{2,8}[/／][图圖摄攝][)）]|供图|资料图|资料图片|(?:资料|无人机|拼版|手机|卫星)照片|效果图|图源[:：]?.{0,12}|图片来源[:：]?.{0,12}|视频截图|网络截图|截图|"
                    + "(?:图|图片|供图|摄影|照片)[/:：]\\s?[\\p{IsHan}· ]{2,12}|(?:视觉中国|新华社|中新社|东方IC|人民视觉|IC photo)\\s?(?:图|发|供图|资料)?)"
                    + "\\s?(?:发)?[)）】]?。?$");
    /** At the start: 图为, 图①, 图片说明, (图1). */
    private static final Pattern PICTURE_AT_START = Pattern.compile(
            "^[(（【▲△▼◀►]{0,2}\\s?(?:图为|圖為|图片为|图片说明|上图|下图|左图|右图|图[①②③④⑤⑥⑦⑧⑨]|图\\s?\\d{1,2}[:：. ]|组图[:：])");

    private static final Pattern PHOTOGRAPHER = Pattern.compile(
            "([\\p{IsHan}·]{2,12}(?:[ 、][\\p{IsHan}·]{2,12}){0,4})\\s?(?:摄影|摄|攝影|攝|[/／][图圖摄攝])[)）】]?。?$");
    /** What stands between an agency and the photographer's name. */
    private static final Pattern AGENCY =
            Pattern.compile("^[\\p{IsHan}]{0,10}(?:记者|通讯员|記者|通訊員|摄影师|[社网报報網台](?:发|發)(?=[\\p{IsHan}· 、]))[ :：]?");

    private static final Pattern LABELLED_PHOTOGRAPHER =
            Pattern.compile("(?:摄影|摄影记者|图|图片)\\s?[/:：]\\s?([\\p{IsHan}·]{2,12}(?:[ 、][\\p{IsHan}·]{2,12}){0,4})");

    private static final Pattern SEVERAL = Pattern.compile("(?:以上|本版|本组|均为|图由各|图由受访|[图片]均由?)[\\p{IsHan}]{0,20}[)）。]?$");

    /** What agencies say of the moment that a picture shows, last of all: 这是5月16日,代表团在考察。 */
    private static final Pattern MOMENT = Pattern.compile("(?:这是|這是)[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日");

    /** 5月16日举行的座谈会现场, 双方负责人合影. */
    private static final Pattern SCENE = Pattern.compile(
            "^(?:(?:\\d{1,2}月)?\\d{1,2}日[\\p{IsHan}\\d—、，,·]{4,50}(?:现场|現場|合影)|[\\p{IsHan}()（）、]{6,50}(?:合影|合照))。?$");

    private CaptionRules() {}

    /** Whether a line of an article is a caption. */
    static boolean isCaption(String line) {
        if (line.length() > MAX_CAPTION) {
            return false;
        }
        return mayOpenWithPicture(line)
                        && line.length() <= 120
                        && PICTURE_AT_START.matcher(line).find()
                || mayEndWithCredit(line)
                        && CREDIT_AT_END.matcher(tail(line)).find()
                        && (line.length() >= 8 || line.contains("摄") || line.contains("攝"))
                || tellsMoment(line)
                || isScene(line);
    }

    /** Whether the last sentence says of what moment the picture is. */
    private static boolean tellsMoment(String line) {
        int last = line.lastIndexOf('。', line.length() - 2) + 1;
        boolean may = last + 6 < line.length() && (line.charAt(last) == '这' || line.charAt(last) == '這');
        return may
                && (last > 0 || line.contains("拍"))
                && MOMENT.matcher(line).region(last, line.length()).lookingAt();
    }

    /** 5月16日举行的座谈会现场. */
    static boolean isScene(String line) {
        int end = line.length() - (line.endsWith("。") ? 2 : 1);
        char last = end < 1 ? ' ' : line.charAt(end);
        boolean may = last == '影' || last == '照' || ((last == '场' || last == '場') && Character.isDigit(line.charAt(0)));
        return may && SCENE.matcher(line).matches();
    }

    /** Saves the pattern from lines without 图 at their start, which are most. */
    private static boolean mayOpenWithPicture(String line) {
        for (int i = 0; i < Math.min(line.length(), OPENING); i++) {
            if (line.charAt(i) == '图' || line.charAt(i) == '圖') {
                return true;
            }
        }
        return false;
    }

    /** Saves the pattern from lines that name neither picture nor agency at their end, which are most. */
    private static boolean mayEndWithCredit(String line) {
        for (int i = Math.max(0, line.length() - CREDIT); i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '图' || c == '摄' || c == '攝' || c == '圖' || c == '片' || c == '觉' || c == '供' || c == 'I') {
                return true;
            }
            if (c == '社' && i > 0 && (line.charAt(i - 1) == '华' || line.charAt(i - 1) == '新')) {
                return true;
            }
        }
        return false;
    }

    /** The photographers that a caption or credit line names. */
    static List<String> photographers(String line) {
        String tail = tail(line);
        Optional<String> names = group(PHOTOGRAPHER, tail).or(() -> group(LABELLED_PHOTOGRAPHER, tail));
        List<String> found = new ArrayList<>();
        names.map(list -> AGENCY.matcher(list).replaceFirst("")).ifPresent(list -> found.addAll(NameList.split(list)));
        return found;
    }

    /** Whether a caption gives the credit of several pictures: 图由各单位提供, 以上图片均由某某摄. The captions stand before it. */
    static boolean creditsSeveral(String caption) {
        return SEVERAL.matcher(tail(caption)).find();
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String tail(String line) {
        return line.length() <= TAIL ? line : line.substring(line.length() - TAIL);
    }
}
