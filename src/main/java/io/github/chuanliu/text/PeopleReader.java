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

    private static final int LONGEST_BRACKET = 16;
    /** Of all offices of one person; what waits longer for a name was named in a way that is not read. */
    private static final int LONGEST_TITLE = 60;

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
        boolean office = false;
        for (int i = 0; i <= body.length(); i++) {
            if (office && reader.pastBracket(i, body.length()) > i && Office.endsAt(body, i)) {
                i = reader.pastBracket(i, body.length());
            }
            if (i == body.length() || endsClause(body.charAt(i))) {
                if (office) {
                    reader.clause(start, i);
                } else {
                    reader.plainClause(start, i);
                }
                office = false;
                boolean strong = i < body.length() && !isComma(body.charAt(i));
                if (strong) {
                    reader.titleStart = -1;
                }
                start = i + 1;
            } else {
                office = office || Office.mayBeAt(body, i);
            }
        }
        return reader.people;
    }

    /** A clause without any office: most are, and name nobody unless they are bare lists. */
    private void plainClause(int start, int end) {
        titleStart = -1;
        AttendantList.read(body, start, end).forEach(this::add);
    }

    private void clause(int start, int end) {
        shared = "";
        int before = people.size();
        int item = start;
        boolean bracketed = false;
        for (int i = start; i <= end; i++) {
            bracketed = i < end && (bracketed ? !Punctuation.isClosing(body.charAt(i)) : opensBracket(i, end));
            if (i == end || (body.charAt(i) == '、' && !bracketed)) {
                boolean goesOn = item(item, i);
                if (!goesOn) {
                    titleStart = -1;
                    shared = "";
                }
                item = i + 1;
            }
        }
        if (people.size() == before) {
            AttendantList.read(body, start, end).forEach(this::add);
        }
    }

    /** Reads one item of an enumeration; false when it is neither title nor name. */
    private boolean item(int start, int end) {
        int from = start;
        while (from < end && body.charAt(from) == ' ') {
            from++;
        }
        List<Office> offices = Office.all(body, from, end);
        if (offices.isEmpty()) {
            return sharedName(from, end);
        }
        int free = from;
        boolean named = false;
        for (Office office : offices) {
            boolean waits = titleStart >= 0 && office.end() - titleStart <= LONGEST_TITLE;
            int begin = waits ? titleStart : begin(office, free);
            int titleEnd = pastBracket(office.end(), end);
            int nameStart = titleEnd < end && body.charAt(titleEnd) == ' ' ? titleEnd + 1 : titleEnd;
            if (nameStart >= end && ScholarRank.isBehindName(body, named ? free : from, office.end())) {
                if (!named) {
                    add(ScholarRank.holder(body, from, office.end()));
                }
                titleStart = -1;
                return true;
            }
            if (nameStart >= end) {
                titleStart = Office.isPredicate(body, begin) ? -1 : begin;
                shared = "";
                return true;
            }
            Optional<String> name = PersonName.at(body, nameStart, end).or(() -> listed(nameStart, end));
            if (name.isPresent() && begin < office.end()) {
                shared = body.substring(begin, titleEnd);
                titleStart = -1;
                free = nameStart + name.get().length();
                named = true;
                add(new Person(name.get(), Optional.of(shared), new Span(nameStart, free)));
            }
        }
        if (named && pastBracket(free, end) < end) {
            shared = ""; // the clause goes on, and what 、 parts there are no names
        }
        return named;
    }

    /** Whether a bracket that qualifies an office stands here: 副市长（挂职、援青干部）. */
    private boolean opensBracket(int at, int end) {
        return pastBracket(at, end) > at;
    }

    /** One past the short bracket that begins here, else this position. */
    private int pastBracket(int at, int end) {
        if (at >= end || (body.charAt(at) != '（' && body.charAt(at) != '(')) {
            return at;
        }
        for (int i = at + 1; i < Math.min(end, at + LONGEST_BRACKET); i++) {
            if (body.charAt(i) == '）' || body.charAt(i) == ')') {
                return i + 1;
            }
        }
        return at;
    }

    /** The title begins after the name before it and a conjunction: 主任甲和某省省长乙. */
    private int begin(Office office, int free) {
        int begin = Math.max(free, office.begin());
        boolean joined = begin == free && "和与及與暨".indexOf(body.charAt(begin)) >= 0;
        return joined && !body.startsWith("和田", begin) && begin + 1 < office.end() ? begin + 1 : begin;
    }

    /** A further name under the title before it. */
    private boolean sharedName(int from, int end) {
        if (shared.isEmpty()) {
            return false;
        }
        Optional<String> name = listed(from, end).or(() -> PersonName.at(body, from, end));
        name.ifPresent(found -> add(new Person(found, Optional.of(shared), new Span(from, from + found.length()))));
        return name.isPresent();
    }

    /**
     * A name that is a whole item of a list, as Tibetan and Mongolian names are found, which have no surname: the items
     * beside it must look like names too.
     */
    private Optional<String> listed(int from, int end) {
        if (from >= end || end - from > 16) {
            return Optional.empty();
        }
        String item = body.substring(from, end);
        if (!PersonName.isListItem(item)) {
            return Optional.empty();
        }
        boolean surname = PersonName.isPlain(item);
        boolean inList = end < body.length() && (body.charAt(end) == '、' || isComma(body.charAt(end)));
        return inList && (surname || nameFollows(end) || nameBefore(from)) ? Optional.of(item) : Optional.empty();
    }

    private boolean nameFollows(int end) {
        if (end >= body.length() || body.charAt(end) != '、') {
            return false;
        }
        int next = end + 1;
        while (next < body.length() && next - end < 16 && body.charAt(next) != '、' && !endsClause(body.charAt(next))) {
            next++;
        }
        return PersonName.isPlain(body.substring(end + 1, next))
                || PersonName.at(body, end + 1, next).isPresent();
    }

    private boolean nameBefore(int from) {
        return from > 0 && body.charAt(from - 1) == '、' && !shared.isEmpty();
    }

    private void add(Person person) {
        if (known.add(person.name())) {
            people.add(person);
        }
    }

    private static boolean endsClause(char c) {
        return CharKind.is(c, CharKind.CLAUSE_END);
    }

    private static boolean isComma(char c) {
        return c == '，' || c == ',';
    }
}
