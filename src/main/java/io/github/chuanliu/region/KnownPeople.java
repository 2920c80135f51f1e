package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads 张三一行 as the region of the official: who was introduced with an office acts for its region when only the name
 * leads a party or receives one.
 */
final class KnownPeople {

    /** What follows the name of one who acts for the region. */
    private static final List<String> ACTS =
            List.of("一行", "会见", "率", "带队", "带领", "赴", "前往", "来到", "抵达", "走进", "到访", "访问");

    /** What offices that are held for no region are called after. */
    private static final WordSet PRIVATE = WordSet.of("集团", "公司", "总经理", "总裁", "商会", "企业");

    /** Units between a name and what its bearer does: 已三度. */
    private static final int BETWEEN = 3;

    private KnownPeople() {}

    /** The tokens with one more for each such name. */
    static Tokens add(Tokens tokens, Article article, Optional<Region> home) {
        Tokens all = tokens;
        for (Article.Person person : article.people()) {
            Optional<Region> region = region(person, tokens, article.body(), home);
            if (region.isPresent() && person.name().length() >= 2) {
                all = withMentions(all, person, region.get(), article.body());
            }
        }
        return all;
    }

    /** The region inside the office, else the outlet's for 省委书记 without one. */
    private static Optional<Region> region(
            Article.Person person, List<Token> tokens, String body, Optional<Region> home) {
        String title = person.title().orElse("");
        int from = person.span().start() - title.length();
        if (title.isEmpty() || from < 0 || PRIVATE.isIn(title)) {
            return Optional.empty();
        }
        for (Token token : tokens) {
            if (token.start() >= person.span().start()) {
                break;
            }
            if (token.start() >= from && token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                return Optional.of(token.regions().get(0));
            }
        }
        boolean own = body.startsWith(title, from) && "省市".indexOf(title.charAt(0)) >= 0;
        return own ? home : Optional.empty();
    }

    private static Tokens withMentions(Tokens tokens, Article.Person person, Region region, String body) {
        List<Token> found = new ArrayList<>();
        String name = person.name();
        for (int at = body.indexOf(name, person.span().end()); at >= 0; at = body.indexOf(name, at + name.length())) {
            int end = at + name.length();
            if (acts(body, end) && Additions.isFree(tokens, at, end)) {
                found.add(Token.place(at, end, List.of(region), Optional.empty(), false));
            }
        }
        return Additions.merge(tokens, found);
    }

    /** 甲率团, 甲一行, 甲已三度率团. */
    private static boolean acts(String body, int end) {
        int last = Math.min(body.length(), end + BETWEEN);
        for (int at = end; at <= last; at++) {
            for (String act : ACTS) {
                if (body.startsWith(act, at)) {
                    return true;
                }
            }
            if (at < last && !Character.isIdeographic(body.charAt(at))) {
                return false;
            }
        }
        return false;
    }
}
