package io.github.chuanliu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chuanliu.article.Article.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicReaderTest {

    /** 对口支援 "paired assistance" ends the body, without a mark behind it. */
    @Test
    void readsASubjectThatEndsTheBody() {
        List<Topic> topics = TopicReader.read("双方将深化对口支援");
        assertEquals(List.of("aid"), topics.stream().map(Topic::code).toList());
    }
}
