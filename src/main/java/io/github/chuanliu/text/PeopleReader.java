package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.Person;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * People with their offices: 某省委书记、省人大常委会主任甲, 某省领导甲、乙、丙, and bare lists of attendants. Reads clause by clause,
 * and within a clause from 、 to 、.
 */
final class PeopleReader {

    private final String body;
    private final List<Person> people = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    /** Start of a title that still waits for its name, or -1. */
    private int titleStart = -1;

    private String shared = "";

    private PeopleReader(String body) {
        this.body = body;
    }

    static List<Person> read(String body) {
        PeopleReader reader = new PeopleReader(body);
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || endsClause(body.charAt(i))) {
                reader.clause(start, i);
                boolean strong = i < body.length() && !isComma(body.charAt(i));
                if (strong) {
                    reader.titleStart = -1;
                }
                start = i + 1;
            }
        }
        return reader.people;
    }

    private void clause(int start, int end) {
        shared = "";
        int before = people.size();
        int item = start;
        boolean first = true;
        for (int i = start; i <= end; i++) {
            if (i == end || body.charAt(i) == '、') {
                boolean goesOn = item(item, i, first);
                if (!goesOn) {
                    titleStart = -1;
                    shared = "";
                }
                item = i + 1;
                first = false;
            }
        }
        if (people.size() == before) {
            AttendantList.read(body, start, end).forEach(this::add);
        }
    }

    /** Reads one item of an enumeration; false when it is neither title nor name. */
    private boolean item(int start, int end, boolean first) {
        int from = start;
        while (from < end && body.charAt(from) == ' ') {
            from++;
        }
        Optional<Office> office = Office.last(body, from, end);
        if (office.isEmpty()) {
            return sharedName(from, end);
        }
        int after = office.get().end();
        int begin = titleStart >= 0 ? titleStart : office.get().begin();
        if (after == end) {
            titleStart = begin;
            shared = "";
            return true;
        }
        int nameStart = body.charAt(after) == ' ' ? after + 1 : after;
        Optional<String> name = PersonName.at(body, nameStart, end).or(() -> wholeItem(nameStart, end));
        if (name.isEmpty()) {
            return false;
        }
        shared = body.substring(begin, after);
        titleStart = -1;
        add(new Person(
                name.get(),
                Optional.of(shared),
                new Span(nameStart, nameStart + name.get().length())));
        return true;
    }

    /** A further name under the title before it. */
    private boolean sharedName(int from, int end) {
        if (shared.isEmpty()) {
            return false;
        }
        Optional<String> name = wholeItem(from, end).or(() -> PersonName.at(body, from, end));
        name.ifPresent(found -> add(new Person(found, Optional.of(shared), new Span(from, from + found.length()))));
        return name.isPresent();
    }

    private Optional<String> wholeItem(int from, int end) {
        boolean inList = end < body.length() && (body.charAt(end) == '、' || isComma(body.charAt(end)));
        String item = body.substring(from, Math.min(end, from + 20));
        return inList && end - from <= 16 && PersonName.isListItem(item) ? Optional.of(item) : Optional.empty();
    }

    private void add(Person person) {
        if (known.add(person.name())) {
            people.add(person);
        }
    }

    private static boolean endsClause(char c) {
        return isComma(c)
                || c == '。'
                || c == '；'
                || c == ';'
                || c == '\n'
                || c == '！'
                || c == '？'
                || c == '：'
                || c == ':'
                || c == '('
                || c == ')'
                || c == '（'
                || c == '）'
                || c == '“'
                || c == '”'
                || c == '《'
                || c == '》';
    }

    private static boolean isComma(char c) {
        return c == '，' || c == ',';
    }
}
