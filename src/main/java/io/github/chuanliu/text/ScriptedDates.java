package io.github.chuanliu.text;

import io.github.chuanliu.text.PageTree.Script;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a page was published, by what its scripts call so. */
final class ScriptedDates {

    private static final String VALUE =
            "\\s?[\"']?((?:19|20)\\d{2}[-/]\\d{2}[-/]\\d{2}[T \\d:+.Z]{0,24}|1\\d{9}(?:\\d{3})?)(?!\\d)";

    private static final String NAME = "(?:pub(?:lish(?:ed)?)?_?(?:time|date|at)|date_?published|ptime|issue_?time"
            + "|release_?(?:time|date)|create_?time|ct)";
    private static final Pattern KEY = Pattern.compile("(?i)[\"']" + NAME + "[\"']\\s?:" + VALUE);
    /** The names of a script's own variables are free, so only a declaration counts. */
    private static final Pattern VARIABLE = Pattern.compile("(?i)\\b(?:var|let|const) " + NAME + "\\s?=" + VALUE);
    /** The key of schema.org and the one that search engines ask sites for. */
    private static final Pattern LINKED_DATA = Pattern.compile("[\"'](?:datePublished|pubDate)[\"']\\s?:" + VALUE);

    private static final int LONGEST = 50_000;
    private static final int LONGEST_STATEMENT = 90;
    private static final int NEAR = 3000;

    private ScriptedDates() {}

    /** What linked data or a variable of the page states, as an instant of ISO 8601 or as written. */
    static Optional<String> in(List<Script> scripts) {
        for (Script script : scripts) {
            String data = script.data();
            if (data.isEmpty() || data.length() > LONGEST) {
                continue;
            }
            Optional<String> stated = script.type().contains("ld+json")
                    ? first(LINKED_DATA, data, List.of("datePublished", "pubDate"), 1)
                    : first(VARIABLE, data, List.of("var ", "let ", "const "), 0);
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }

    /** What a key beside the string at this position states: one of the same object, with no other object between. */
    static Optional<String> beside(String script, int at) {
        int from = Math.max(script.lastIndexOf('}', at), at - NEAR);
        Matcher before = KEY.matcher(script.substring(Math.max(0, from), at));
        if (before.find()) {
            return Optional.of(instant(before.group(1)));
        }
        int end = JsonStrings.end(script, at);
        int to = Math.min(script.length(), end + NEAR);
        int close = script.indexOf('}', end);
        Matcher after = KEY.matcher(script.substring(Math.min(end, to), close < 0 ? to : Math.min(close, to)));
        return after.find() ? Optional.of(instant(after.group(1))) : Optional.empty();
    }

    /** The first match at one of the words that all matches begin with, so many characters after their start. */
    private static Optional<String> first(Pattern pattern, String data, List<String> words, int into) {
        Matcher matcher = pattern.matcher(data).useTransparentBounds(true);
        for (String word : words) {
            for (int at = data.indexOf(word); at >= 0; at = data.indexOf(word, at + word.length())) {
                boolean stated = at >= into
                        && matcher.region(at - into, Math.min(data.length(), at + LONGEST_STATEMENT))
                                .lookingAt();
                if (stated) {
                    return Optional.of(instant(matcher.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    private static String instant(String value) {
        boolean seconds = value.length() == 10 && value.indexOf('-') < 0 && value.indexOf('/') < 0;
        boolean millis = value.length() == 13 && value.chars().allMatch(Character::isDigit);
        return seconds
                ? Instant.ofEpochSecond(Long.parseLong(value)).toString()
                : millis ? Instant.ofEpochMilli(Long.parseLong(value)).toString() : value.strip();
    }
}
