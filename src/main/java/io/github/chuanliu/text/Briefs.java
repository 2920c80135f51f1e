package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.Section;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Multi-brief pages: several short news of their own under one headline. Each brief becomes a section, so that nothing is
 * read across two of them. An article with subheadings is not one: it opens with a lead and has several paragraphs under
 * each subheading.
 */
final class Briefs {

    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_BRIEF = 500;
    private static final String MARKS = "●■◆▲★▶◇□○◎♦•·※►▪";
    private static final Set<String> TITLE_WORDS = WordList.load("brief-words.txt");

    private Briefs() {}

    /** The briefs of a body, in order; none when it is one article. */
    static List<Section> sections(String title, List<String> paragraphs) {
        if (paragraphs.size() < FEWEST) {
            return List.of();
        }
        List<Integer> starts = marked(paragraphs);
        if (starts.size() < FEWEST) {
            starts = headed(title, paragraphs);
        }
        return starts.size() < 2 ? List.of() : cut(paragraphs, starts);
    }

    /** Whether lines alternate between heading and paragraph, as briefs do; the first line may lack its heading. */
    static boolean alternate(List<String> lines) {
        int headings = 0;
        int paragraphs = 0;
        int pairs = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = isHeading(lines.get(i));
            headings += heading ? 1 : 0;
            paragraphs += heading ? 0 : 1;
            pairs += heading && i + 1 < lines.size() && !isHeading(lines.get(i + 1)) ? 1 : 0;
        }
        return pairs >= 2 && headings == pairs && paragraphs <= pairs + pairs / 3 + 1;
    }

    static boolean saysBriefs(String title) {
        for (String word : TITLE_WORDS) {
            if (title.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A short line without the punctuation of a sentence. */
    static boolean isHeading(String line) {
        if (line.length() < 4 || line.length() > LONGEST_HEADING || Punctuation.endsSentence(line)) {
            return false;
        }
        return line.indexOf('。') < 0 && !Punctuation.isComma(line.charAt(line.length() - 1));
    }

    /** Starts of paragraphs that open with the same mark, or with a heading in 【】, if that is how the page is made. */
    private static List<Integer> marked(List<String> paragraphs) {
        List<Integer> starts = new ArrayList<>();
        int marks = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            boolean bracket = paragraph.startsWith("【") && paragraph.indexOf('】') > 3 && paragraph.indexOf('】') < 40;
            boolean mark = MARKS.indexOf(paragraph.charAt(0)) >= 0;
            if (bracket || mark) {
                starts.add(i);
                marks++;
            }
        }
        return marks >= FEWEST && starts.get(0) <= 1 && 2 * marks >= paragraphs.size() - 1 ? starts : List.of();
    }

    private static List<Integer> headed(String title, List<String> paragraphs) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            if (isHeading(paragraphs.get(i)) && !isHeading(paragraphs.get(i + 1))) {
                starts.add(i);
            }
        }
        boolean said = saysBriefs(title);
        if (starts.isEmpty() || starts.size() < (said ? 2 : FEWEST) || starts.get(0) > (said ? 1 : 0)) {
            return List.of();
        }
        return said || areShort(paragraphs, starts) ? starts : List.of();
    }

    /** Whether each heading stands over one short paragraph. */
    private static boolean areShort(List<String> paragraphs, List<Integer> starts) {
        if (!alternate(paragraphs)) {
            return false;
        }
        for (String paragraph : paragraphs) {
            if (paragraph.length() > LONGEST_BRIEF) {
                return false;
            }
        }
        return true;
    }

    private static List<Section> cut(List<String> paragraphs, List<Integer> starts) {
        List<Section> sections = new ArrayList<>();
        int offset = 0;
        int next = 0;
        int begin = -1;
        String title = "";
        for (int i = 0; i < paragraphs.size(); i++) {
            if (next < starts.size() && starts.get(next) == i) {
                if (begin >= 0) {
                    sections.add(new Section(title, new Span(begin, offset - 1)));
                }
                begin = offset;
                title = heading(paragraphs.get(i));
                next++;
            }
            offset += paragraphs.get(i).length() + 1;
        }
        sections.add(new Section(title, new Span(begin, offset - 1)));
        return sections;
    }

    private static String heading(String paragraph) {
        int bracket = paragraph.startsWith("【") ? paragraph.indexOf('】') : -1;
        if (bracket > 0) {
            return paragraph.substring(1, bracket);
        }
        String text =
                MARKS.indexOf(paragraph.charAt(0)) >= 0 ? paragraph.substring(1).strip() : paragraph;
        return isHeading(text) ? text : "";
    }
}
