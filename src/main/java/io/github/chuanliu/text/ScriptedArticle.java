package io.github.chuanliu.text;

import io.github.chuanliu.text.JsonStrings.Literal;
import io.github.chuanliu.text.PageTree.Script;
import java.util.List;
import java.util.Optional;

/**
 * The article of a page whose elements are filled by a script: the longest run of sentences among the strings of its
 * scripts, as an application keeps it to show it.
 *
 * @param html the text, with its tags if it has some
 * @param published what a key beside it says, as an ISO 8601 instant or as written
 */
record ScriptedArticle(String html, Optional<String> published) {

    /** Shorter strings are titles and summaries. */
    private static final int SHORTEST = 150;

    private static final int FEWEST_SENTENCES = 3;
    /** JSON inside a string inside JSON. */
    private static final int MOST_NESTED = 2;

    /** The article that the scripts of a page hold; empty when none of their strings is a text. */
    static Optional<ScriptedArticle> in(List<Script> scripts) {
        ScriptedArticle best = null;
        int most = 0;
        for (Script script : scripts) {
            String data = script.data();
            Optional<ScriptedArticle> found = data.length() < SHORTEST ? Optional.empty() : longest(data, 0);
            int length = found.map(article -> article.html().length()).orElse(0);
            if (length > most) {
                best = found.get();
                most = length;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<ScriptedArticle> longest(String script, int depth) {
        Literal best = null;
        for (Literal literal : JsonStrings.of(script, SHORTEST)) {
            boolean longer =
                    best == null || literal.value().length() > best.value().length();
            if (longer && isText(literal.value())) {
                best = literal;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        char first = best.value().charAt(0);
        if ((first == '{' || first == '[') && depth < MOST_NESTED) {
            return longest(best.value(), depth + 1);
        }
        return Optional.of(new ScriptedArticle(best.value(), ScriptedDates.beside(script, best.start())));
    }

    private static boolean isText(String value) {
        if (value.length() < SHORTEST) {
            return false; // what was long is its escapes
        }
        int sentences = 0;
        for (int i = 0; i < value.length() && sentences < FEWEST_SENTENCES; i++) {
            char c = value.charAt(i);
            sentences += c == '。' || (c == '.' && value.startsWith(". ", i)) ? 1 : 0;
        }
        return sentences >= FEWEST_SENTENCES;
    }
}
