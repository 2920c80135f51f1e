package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Subjects of cooperation, by the words that name them. */
final class TopicReader {

    private static final PhraseTable TOPICS = PhraseTable.of(WordList.rows("topics.tsv"));

    private TopicReader() {}

    static List<Topic> read(String body) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        int i = 0;
        while (i < body.length()) {
            PhraseTable.Phrase phrase = TOPICS.at(body, i);
            if (phrase == PhraseTable.Phrase.NONE) {
                i++;
            } else {
                topics.putIfAbsent(phrase.text(), new Topic(phrase.text(), phrase.kind()));
                i += phrase.text().length();
            }
        }
        return List.copyOf(topics.values());
    }
}
