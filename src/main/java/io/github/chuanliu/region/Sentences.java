package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts tokens into sentences; a brief ends a sentence even without a full stop. */
final class Sentences {

    /** Rules look back and forth inside a sentence, so that a text without stops must be cut somewhere. */
    private static final int MOST_TOKENS = 160;

    static final String STOPS = "。！？!?；;\n";

    private static final UnitSet STOP_UNITS = UnitSet.of(STOPS);

    private Sentences() {}

    static boolean isStop(char c) {
        return STOP_UNITS.contains(c);
    }

    static List<Sentence> of(String body, List<Token> inOrder, List<Article.Section> sections) {
        Token[] tokens = Tokens.of(inOrder).array();
        int size = inOrder.size();
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int start = 0;
        for (int i = 0; i < size; i++) {
            Token token = tokens[i];
            boolean stop = token.is(WordClass.BREAK) && isStop(body.charAt(token.start())) && !token.inTitle();
            boolean endless = i - first >= MOST_TOKENS;
            if (!stop && !endless) {
                continue;
            }
            int end = stop ? token.start() : token.end();
            sentences.add(
                    new Sentence(body, start, end, section(start, end, sections), tokens, first, stop ? i : i + 1));
            first = i + 1;
            start = token.end();
        }
        sentences.add(
                new Sentence(body, start, body.length(), section(start, body.length(), sections), tokens, first, size));
        return sentences;
    }

    private static int section(int start, int end, List<Article.Section> sections) {
        if (sections.isEmpty()) {
            return -1;
        }
        Span span = new Span(start, Math.max(start, end));
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }
}
