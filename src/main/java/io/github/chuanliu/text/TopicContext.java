package io.github.chuanliu.text;

import java.util.List;

/** What the clause around a subject says of it. */
final class TopicContext {

    /** Words that open the report of a tour: what follows was looked at, not agreed on. */
    private static final PhraseTable TOUR = PhraseTable.ofWords(
            List.of("走进", "来到", "前往", "看望", "参观", "深入学习", "考察了解", "详细了解", "慰问", "走進", "來到", "參觀", "慰問"));

    /** A phrase that ends in one of these says how things stand, not what is done together. */
    private static final List<String> ASSESSMENTS = List.of("成果", "能力", "优势", "優勢", "机遇", "機遇", "力度", "竞争力", "吸引力");

    private static final PhraseTable PEOPLE =
            PhraseTable.ofWords(List.of("干部", "人员", "教师", "医生", "队员", "幹部", "人員", "教師", "醫生", "隊員"));
    private static final List<String> UNSPECIFIC = List.of("产业", "产业合作", "产业协作", "產業", "產業合作", "產業協作");
    private static final PhraseTable ACTING =
            PhraseTable.ofWords(List.of("合作", "协作", "交流", "协同", "创新", "联动", "對接", "对接", "配套", "協作", "協同", "創新", "聯動"));

    private static final int SUBJECT = 2;

    private static final int REACH = 40;

    private TopicContext() {}

    /** Whether a phrase only says how things stand. */
    static boolean isAssessment(String phrase) {
        return ASSESSMENTS.stream().anyMatch(phrase::endsWith);
    }

    /** Whether a word that names no industry closes a list of such that are named: 生物医药、装备制造等产业. */
    static boolean closesEnumeration(String body, int phrase, String word) {
        return phrase > 0 && "等".indexOf(body.charAt(phrase - 1)) >= 0 && UNSPECIFIC.contains(word);
    }

    /** Whether those who do it are meant, and not what they do: 援藏干部 "cadres sent to help Tibet". */
    static boolean namesPeople(String body, int at) {
        return at < body.length() && PEOPLE.matches(body, at);
    }

    /** Whether the clause goes on to thank for it, as for help that was given: 对援藏工作的大力支持表示感谢. */
    static boolean isThankedFor(String body, int after, int end) {
        int to = after;
        while (to < Math.min(end, after + REACH) && body.charAt(to) != '，' && body.charAt(to) != ',') {
            to++;
        }
        String rest = body.substring(after, to);
        return rest.contains("感谢") || rest.contains("感謝");
    }

    /** Whether a phrase is its subject in two characters and, from there on, words for acting together: 农业交流合作, 产业协作. */
    static boolean isBare(String text) {
        int at = SUBJECT;
        while (at < text.length()) {
            int length = ACTING.at(text, at).text().length();
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return at > SUBJECT;
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
