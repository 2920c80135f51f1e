package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.Topic;
import io.github.chuanliu.article.Span;
import io.github.chuanliu.text.PhraseTable.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Subjects of cooperation: a word of the topic table in a sentence that names both sides or an act that takes both, with the
 * words around it that belong to it. One object reads one body.
 */
final class TopicReader {

    private static final PhraseTable TOPICS = PhraseTable.of(WordList.rows("topics.tsv"));
    private static final PhraseTable VERBS = verbs();
    private static final PhraseTable MUTUAL = PhraseTable.ofWords(WordList.load("topic-mutual.txt"));
    /** Both lists, so that most positions are asked once. */
    private static final PhraseTable EITHER = either();

    /** A programme is known by the name that it is given first. */
    private static final String PROGRAMME = "aid";

    private static final int LEFT = 12;
    private static final int RIGHT = 10;
    /** A body names a dozen or two; more say nothing. */
    private static final int MOST = 60;

    private final String body;
    private final Map<String, Topic> topics = new LinkedHashMap<>();
    /** The phrase for each word of the table: a subject is one however often a text comes back to it, and the fullest one says most. */
    private final Map<String, String> subjects = new HashMap<>();

    private TopicReader(String body) {
        this.body = body;
    }

    static List<Topic> read(String body) {
        return new TopicReader(body).topics();
    }

    private List<Topic> topics() {
        int sentence = 0;
        for (int i = 0; i <= body.length() && topics.size() < MOST; i++) {
            if (i == body.length() || endsSentence(body.charAt(i))) {
                readSentence(sentence, i);
                sentence = i + 1;
            }
        }
        return List.copyOf(topics.values());
    }

    private void readSentence(int start, int end) {
        int firstTopic = -1;
        boolean together = false;
        for (int i = start; i < end && !(together && firstTopic >= 0); i++) {
            if (EITHER.mayBegin(body, i)) {
                firstTopic = firstTopic < 0 && TOPICS.at(body, i) != Phrase.NONE ? i : firstTopic;
                together = together || MUTUAL.matches(body, i);
            }
        }
        if (!together || firstTopic < 0) {
            return;
        }
        int i = firstTopic;
        while (i < end) {
            Phrase topic = TOPICS.at(body, i);
            if (topic == Phrase.NONE) {
                i++;
                continue;
            }
            int after = i + topic.text().length();
            int from = begin(i, start);
            int to = end(after, end);
            String phrase = body.substring(from, to);
            boolean passing = TopicContext.isAssessment(phrase)
                    || TopicContext.namesPeople(body, after)
                    || TopicContext.closesEnumeration(body, from, topic.text())
                    || TopicContext.isThankedFor(body, to, end)
                    || isHeading(new Span(i, to), topic, end);
            String before = subjects.getOrDefault(topic.text(), "");
            boolean again = !before.isEmpty() && (topic.kind().equals(PROGRAMME) || phrase.length() <= before.length());
            if (!again && !passing && !TopicContext.isOnlySeen(body, i, start) && isNew(phrase, topic.kind())) {
                subjects.put(topic.text(), phrase);
                topics.put(phrase, new Topic(phrase, topic.kind()));
            }
            i = Math.max(to, after);
        }
    }

    /**
     * Whether a subject only heads what the sentence then tells of it: 深化能源合作, before the projects of energy. Nothing but
     * words of acting together follow its word.
     */
    private boolean isHeading(Span phrase, Phrase topic, int end) {
        int to = phrase.end();
        boolean bare =
                to < end && (body.charAt(to) == '，' || body.charAt(to) == ',') && TopicContext.isBare(phrase.of(body));
        for (int i = to; i < end && bare; i++) {
            if (TOPICS.at(body, i).kind().equals(topic.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no topic of the same code says the same in more or fewer words. */
    private boolean isNew(String phrase, String code) {
        for (Topic known : topics.values()) {
            boolean same = known.phrase().contains(phrase) || phrase.contains(known.phrase());
            if (same && known.code().equals(code)) {
                return false;
            }
        }
        return true;
    }

    /** Where the phrase begins: after punctuation, a verb, or a particle. */
    private int begin(int topic, int start) {
        int from = topic;
        while (from > start && topic - from < LEFT && !bounds(body, from - 1)) {
            from--;
        }
        for (int i = from; i < topic; i++) {
            Phrase verb = VERBS.at(body, i);
            if (verb != Phrase.NONE && i + verb.text().length() <= topic) {
                from = i + verb.text().length();
            }
        }
        return topic - from >= LEFT ? topic : from;
    }

    private int end(int after, int end) {
        int to = after;
        while (to < end && to - after < RIGHT && !bounds(body, to)) {
            to++;
        }
        return to - after >= RIGHT ? after : to;
    }

    private static boolean bounds(String body, int at) {
        char c = body.charAt(at);
        boolean inWord = body.startsWith("上游", at) || body.startsWith("目的地", at - 1);
        return !inWord && isBound(c);
    }

    private static boolean isBound(char c) {
        return c < 0x3400
                || c > 0x9FFF
                || c == '的'
                || c == '等'
                || c == '和'
                || c == '在'
                || c == '为'
                || c == '与'
                || c == '把'
                || c == '了'
                || c == '是'
                || c == '将'
                || c == '上'
                || c == '更';
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '\n' || c == '！' || c == '？' || c == '；' || c == ';';
    }

    private static PhraseTable either() {
        List<List<String>> rows = new ArrayList<>(WordList.rows("topics.tsv"));
        WordList.load("topic-mutual.txt").forEach(word -> rows.add(List.of("", word)));
        return PhraseTable.of(rows);
    }

    private static PhraseTable verbs() {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : WordList.rows("topic-verbs.txt")) {
            rows.add(List.of("verb", row.get(0)));
        }
        return PhraseTable.of(rows);
    }
}
