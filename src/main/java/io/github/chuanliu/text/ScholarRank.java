package io.github.chuanliu.text;

import io.github.chuanliu.article.Article.Person;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;

/** Ranks of scholars, which stand behind the name as other offices do not: 某某教授, 某某院士. */
final class ScholarRank {

    private static final List<String> RANKS = List.of("教授", "研究员", "研究員", "院士");

    private ScholarRank() {}

    /**
     * Whether a rank ends a text behind a name.
     *
     * @param from where the name begins, or where it ends when it was read already
     * @param end one past the rank
     */
    static boolean isBehindName(String body, int from, int end) {
        int rank = rank(body, end);
        return rank == from || (rank > from && PersonName.isPlain(body.substring(from, rank)));
    }

    /** Who bears the rank that ends before a position. */
    static Person holder(String body, int from, int end) {
        int rank = rank(body, end);
        return new Person(body.substring(from, rank), Optional.of(body.substring(rank, end)), new Span(from, rank));
    }

    private static int rank(String body, int end) {
        for (String rank : RANKS) {
            if (body.startsWith(rank, end - rank.length())) {
                return end - rank.length();
            }
        }
        return -1;
    }
}
