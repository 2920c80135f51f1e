package io.github.chuanliu.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opening of a news text that says whose it is: 新华社巴黎12月9日电, 某某网-某某日报讯(记者某某). */
final class Dateline {

    private static final int HEAD = 60;
    /** 12月9日, 十二月九日. */
    private static final String DAY = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日";

    /** 某某社某地某月某日电: the agency is what ends in 社. */
    private static final Pattern AGENCY = Pattern.compile(
            "^[(（【\\[]?据?據?([\\p{IsHan}A-Za-z]{1,10}?[社网报網報](?:[-—][\\p{IsHan}A-Za-z]{1,10}?(?:[社网报網報]|新闻|新聞))?)[\\p{IsHan}／/、 ]{0,20}?"
                    + DAY + "(?:\\s?[专综專綜]?[电電]|[讯訊]|[\\p{IsHan}]{0,4}消息)");
    /** 某某日报讯, 某某网讯, 某某网-某某日报讯, 某某报记者. */
    private static final Pattern BULLETIN = Pattern.compile(
            "^[(（【\\[]?([\\p{IsHan}A-Za-z0-9]{2,16}(?:[-—·/][\\p{IsHan}A-Za-z0-9]{2,16}){0,2}?)(?:(?:消息)?[讯訊](?![息飞飛])|消息(?=\\s?[(（]))[)）】\\]]?\\s?(?=[(（ 【]|记者|記者|[\\p{IsHan}\\d])");

    private static final Pattern DATED_BULLETIN = Pattern.compile(
            "^[(（【\\[]?[\\p{IsHan}／/、 —-]{1,20}" + DAY + "(?:\\s?[专综專綜]?[电電]|[讯訊]|[\\p{IsHan}]{0,4}消息)");

    private static final Pattern REPORTER_OF = Pattern.compile(
            "^[\\p{IsHan}]{0,20}[讯訊]?\\s?[(（【\\[]\\s?([\\p{IsHan}]{2,12}?[报网社台報網臺])(?:全媒体|融媒体|首席|特派|驻.{1,4}){0,2}(?:见习|实习)?(?:记者|記者)");

    /** 据新华社电, without a place or a day. */
    private static final Pattern UNDATED = Pattern.compile("^[(（]?[据據]([\\p{IsHan}]{2,8}[社网網])[电電消]");
    /** 【某某网】 alone, and 某某报综合报道. */
    private static final Pattern BARE =
            Pattern.compile("^(?:【([\\p{IsHan}]{1,8}[网社报網報])】|([\\p{IsHan}]{1,8}[报网社報網])综合(?:报道|消息))");
    /** 【某某网讯】据某某社报道. */
    private static final Pattern RELAYED =
            Pattern.compile("^【[^】]{2,12}】\\s?[据據]([\\p{IsHan}]{2,8}社)[\\p{IsHan}]{0,6}(?:报道|報道|報導|消息|电|電)");
    /** 某某日报记者 甲 before the text or on a line of its own. */
    private static final Pattern REPORTER_IN_FRONT =
            Pattern.compile("^([\\p{IsHan}/]{2,14}?[报网社台報網臺])(?:全媒体|融媒体|首席|特派){0,2}(?:见习|实习)?(?:记者|記者)[ :：]");

    /** A first line of its own: 新华社北京5月18日电 题:某某. */
    private static final Pattern ALONE =
            Pattern.compile("^[(（【\\[]?[\\p{IsHan}A-Za-z／/、 ]{2,24}" + DAY + "\\s?[专综專綜]?[电電](?:\\s|[:：]|$|题|題).*");

    private Dateline() {}

    /** Whether a line is a dateline with nothing of the text behind it but a headline. */
    static boolean standsAlone(String line) {
        return line.length() <= HEAD
                && (line.indexOf('电') > 0 || line.indexOf('電') > 0)
                && ALONE.matcher(line).matches();
    }

    /** The outlet that the opening names; 本报 and its like name none, but the reporter's outlet in brackets may. */
    static Optional<String> outlet(String body) {
        String head = body.length() <= HEAD ? body : body.substring(0, HEAD);
        if (!holdsAny(head, "电電讯訊消者")) {
            return head.isEmpty() ? Optional.empty() : bare(head);
        }
        Matcher agency = AGENCY.matcher(head);
        if (agency.find() && !isSelf(agency.group(1))) {
            return Optional.of(agency.group(1));
        }
        Matcher relayed = RELAYED.matcher(head);
        if (head.charAt(0) == '【' && relayed.find()) {
            return Optional.of(relayed.group(1));
        }
        Matcher bulletin = BULLETIN.matcher(head);
        if (bulletin.find() && namesOutlet(bulletin.group(1))) {
            return Optional.of(bulletin.group(1));
        }
        for (Pattern opening : List.of(REPORTER_OF, REPORTER_IN_FRONT, UNDATED)) {
            Matcher matcher = opening.matcher(head);
            if (matcher.find() && namesOutlet(matcher.group(1))) {
                return Optional.of(matcher.group(1));
            }
        }
        return bare(head);
    }

    /** The outlet of an opening without 讯 or 电. */
    private static Optional<String> bare(String head) {
        boolean may = head.charAt(0) == '【' || head.contains("综合");
        Matcher matcher = BARE.matcher(head);
        if (!may || !matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.group(1))
                .or(() -> Optional.ofNullable(matcher.group(2)))
                .filter(name -> !isSelf(name));
    }

    /** One past the date of a dateline, or 0 when the body does not open with one. */
    static int end(String body) {
        String head = body.length() <= HEAD ? body : body.substring(0, HEAD);
        if (!holdsAny(head, "电電讯訊消")) {
            return 0;
        }
        Matcher dated = DATED_BULLETIN.matcher(head);
        return dated.find() ? dated.end() : 0;
    }

    /** Saves the patterns from openings without any of the characters that all their matches hold. */
    private static boolean holdsAny(String head, String marks) {
        for (int i = 0; i < head.length(); i++) {
            if (marks.indexOf(head.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesOutlet(String name) {
        if (isSelf(name)) {
            return false;
        }
        int dash = Math.max(name.lastIndexOf('-'), Math.max(name.lastIndexOf('—'), name.lastIndexOf('/')));
        return OutletLabel.hasOutletShape(name.substring(dash + 1));
    }

    private static boolean isSelf(String name) {
        return name.startsWith("本") || name.startsWith("我");
    }
}
