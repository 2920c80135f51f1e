package io.github.chuanliu.text;

import java.util.List;

/** What the clause around a subject says of it. */
final class TopicContext {

    /** Words that open the report of a tour: what follows was looked at, not agreed on. */
    private static final PhraseTable TOUR = PhraseTable.ofWords(
            List.of("走进", "来到", "前往", "看望", "参观", "深入学习", "考察了解", "详细了解", "慰问", "走進", "來到", "參觀", "慰問"));

    /** A phrase that ends in one of these says how things stand, not what is done together. */
    private static final List<String> ASSESSMENTS = List.of("成果", "能力", "优势", "優勢", "机遇", "機遇", "力度", "竞争力", "吸引力");

    private static final int REACH = 40;

    private TopicContext() {}

    /** Whether a phrase only says how things stand. */
    static boolean isAssessment(String phrase) {
        return ASSESSMENTS.stream().anyMatch(phrase::endsWith);
    }

    /** Whether a word of a tour stands before the subject in its sentence. */
    static boolean isOnlySeen(String body, int topic, int sentence) {
        for (int i = Math.max(sentence, topic - REACH); i < topic; i++) {
            if (TOUR.matches(body, i)) {
                return true;
            }
        }
        return false;
    }
}
