package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.Person;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clause that only lists who was there: 甲、乙、丙·丁、戊参加活动. */
final class AttendantList {

    private static final int MIN_NAMES = 3;
    private static final int LONGEST_END = 12;
    private static final PhraseTable ATTENDING_WORDS =
            PhraseTable.ofWords(List.of("参加", "出席", "陪同", "随同", "见证", "列席", "参与"));
    private static final Pattern ATTENDING =
            Pattern.compile("(?:等)?(?:一同|一起|分别|共同|全程)?(?:参加|出席|陪同|随同|见证|列席|参与)[\\p{IsHan}]{0,10}$");

    private AttendantList() {}

    static List<Person> read(String body, int start, int end) {
        if (!saysAttending(body, start, end) || !isList(body, start, end)) {
            return List.of();
        }
        int from = Math.max(start, end - 60);
        Matcher attending = ATTENDING.matcher(body.substring(from, end));
        if (!attending.find()) {
            return List.of();
        }
        int listEnd = from + attending.start();
        List<Person> people = new ArrayList<>();
        int item = start;
        int surnames = 0;
        for (int i = start; i <= listEnd; i++) {
            if (i == listEnd || body.charAt(i) == '、') {
                String name = body.substring(item, i).strip();
                if (!PersonName.isListItem(name)) {
                    return List.of();
                }
                surnames += Surnames.lengthAt(name, 0) > 0 || name.indexOf('·') > 0 ? 1 : 0;
                int at = body.indexOf(name, item);
                people.add(new Person(name, Optional.empty(), new Span(at, at + name.length())));
                item = i + 1;
            }
        }
        boolean names = people.size() >= MIN_NAMES && 2 * surnames > people.size();
        return names ? people : List.of();
    }

    /** Saves the pattern from clauses that do not end with one of its words. */
    private static boolean saysAttending(String body, int start, int end) {
        for (int i = Math.max(start, end - LONGEST_END); i < end; i++) {
            if (ATTENDING_WORDS.matches(body, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isList(String body, int start, int end) {
        int marks = 0;
        for (int i = start; i < end; i++) {
            marks += body.charAt(i) == '、' ? 1 : 0;
        }
        return marks >= MIN_NAMES - 1;
    }
}
