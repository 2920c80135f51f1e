package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which region an outlet writes from, so that 我省 can be read. A national outlet has none. */
final class Outlets {

    /** Characters of the longest name that is looked for. */
    private static final int LONGEST_NAME = 8;

    /** What county papers and portals put before their county: 今日龙游, 云上松滋. */
    private static final List<String> PREFIXES = List.of("今日", "云上", "掌上", "智慧", "中国", "美丽");

    private final Gazetteer gazetteer;
    private final Surfaces known;
    private final Surfaces places;

    /** What each place name may mean, as {@link #places} numbers them. */
    private final List<List<Division>> divisions;

    /** The region of each known outlet, none for a national one. */
    private final List<Optional<Region>> homes = new ArrayList<>();

    Outlets(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        SortedMap<String, List<Division>> names = new TreeMap<>(gazetteer.surfaces());
        places = new Surfaces(names);
        divisions = List.copyOf(names.values());
        SortedMap<String, String> codes = new TreeMap<>();
        Tables.rows("outlets.tsv").forEach(row -> codes.put(row.get(0), row.get(1)));
        known = new Surfaces(codes);
        for (String code : codes.values()) {
            homes.add(code.equals("-") ? Optional.empty() : Optional.of(gazetteer.byCode(code)));
        }
    }

    /** The region that 我省 means in the article: by its outlet, by whose text it is, or by its dateline. */
    Optional<Region> home(Article article) {
        List<String> labels = new ArrayList<>();
        article.originalOutlet().ifPresent(labels::add);
        article.outlet().ifPresent(labels::add);
        dateline(article.body()).ifPresent(labels::add);
        for (String label : labels) {
            Optional<Region> region = region(label);
            if (region.isPresent()) {
                return region;
            }
        }
        return Optional.empty();
    }

    /** Whether nothing says whose text it is: no label, or one that no table knows; a national outlet is known, and has no region. */
    boolean isUnknown(Article article) {
        return isUnknown(article.originalOutlet()) && isUnknown(article.outlet());
    }

    private boolean isUnknown(Optional<String> label) {
        return label.isEmpty() || longest(label.get().toCharArray()) == Surfaces.NONE;
    }

    /** The label of the outlet if a place in it gives it its name, empty for 新华日报 and the like. */
    String placeLabel(Article article) {
        return article.outlet()
                .filter(label -> longest(label.toCharArray()) == Surfaces.NONE)
                .orElse("");
    }

    private Optional<Region> region(String label) {
        int outlet = longest(label.toCharArray());
        if (outlet != Surfaces.NONE) {
            return homes.get(Surfaces.number(outlet));
        }
        return named(label);
    }

    /** The region of the longest name of a place in the label, of a name without its suffix only where the label begins, behind 今日 too. */
    private Optional<Region> named(String label) {
        char[] text = label.toCharArray();
        int longest = Surfaces.NONE;
        int start = 0;
        for (int at = 0; at < text.length; at++) {
            int found = places.within(text, at, Math.min(text.length, at + LONGEST_NAME));
            while (found != Surfaces.NONE
                    && divisions.get(Surfaces.number(found)).size() > 1) {
                found = places.below(text, at, found);
            }
            if (Surfaces.length(found) > Math.max(1, Surfaces.length(longest))) {
                longest = found;
                start = at;
            }
        }
        int begin = PREFIXES.stream()
                .filter(label::startsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
        int end = Math.min(LONGEST_NAME, label.length() - begin);
        int shortest = Math.max(2, Surfaces.length(longest) + (start == begin && longest != Surfaces.NONE ? 1 : 0));
        for (int length = end; length >= shortest; length--) {
            Optional<Region> stem = gazetteer.stem(label.substring(begin, begin + length));
            if (stem.isPresent()) {
                return stem;
            }
        }
        return longest == Surfaces.NONE
                ? Optional.empty()
                : Optional.of(divisions.get(Surfaces.number(longest)).get(0).region());
    }

    /** The longest known outlet in a label, of several the first by name. */
    private int longest(char[] text) {
        int longest = Surfaces.NONE;
        for (int at = 0; at < text.length; at++) {
            int found = known.at(text, at);
            int more = Surfaces.length(found) - Surfaces.length(longest);
            if (more > 0 || (more == 0 && Surfaces.number(found) < Surfaces.number(longest))) {
                longest = found;
            }
        }
        return longest;
    }

    /** What stands before 讯 or inside the first bracket of the body: 本报讯(四川日报全媒体记者, 新疆日报讯, [来源:重庆日报]. */
    private static Optional<String> dateline(String body) {
        String head = body.substring(0, Math.min(60, body.length()));
        int source = head.indexOf("来源");
        if (source >= 0) {
            int end = head.length();
            for (int i = source; i < head.length(); i++) {
                if ("]】)） \n".indexOf(head.charAt(i)) >= 0) {
                    end = i;
                    break;
                }
            }
            return Optional.of(head.substring(source, end));
        }
        for (String mark : List.of("记者", "讯", "电")) {
            int at = head.indexOf(mark);
            boolean wired = mark.equals("电") && head.startsWith("本报"); // 本报深圳专电 was sent from another place
            if (at > 0 && !wired && (head.indexOf('。') < 0 || head.indexOf('。') > at)) {
                String label = head.substring(head.lastIndexOf('\n', at) + 1, at);
                if (label.contains("报") || label.contains("社") || label.contains("网") || label.contains("新闻")) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }
}
