package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.RegionTags.Official;
import java.util.ArrayList;
import java.util.List;

/** Reads an article in simplified characters, unit for unit so that offsets stay true, and names what it found as printed. */
final class TraditionalCharacters {

    private static final int FIRST = 0x4E00;

    /** Simplified texts write it too, in 显著 (remarkable): no reason to copy one. */
    private static final char IN_BOTH = '著';

    private final UnitSet traditional = new UnitSet();
    private final UnitSet telling = new UnitSet();

    /** Simplified form of each CJK unit that has one, by its distance from the first. */
    private final char[] simplified = new char[0xA000 - FIRST];

    TraditionalCharacters() {
        for (List<String> row : Tables.rows("traditional.tsv")) {
            char unit = row.get(0).charAt(0);
            traditional.add(unit);
            if (unit != IN_BOTH) {
                telling.add(unit);
            }
            simplified[unit - FIRST] = row.get(1).charAt(0);
        }
    }

    /** The text in simplified characters, itself if it tells of no others. */
    String simplify(String text) {
        char[] units = text.toCharArray();
        if (!telling.containsAny(units)) {
            return text;
        }
        for (int i = 0; i < units.length; i++) {
            if (traditional.contains(units[i])) {
                units[i] = simplified[units[i] - FIRST];
            }
        }
        return new String(units);
    }

    /** The article with all that tagging reads in simplified characters; itself if its body has no others. */
    Article simplify(Article article) {
        String body = simplify(article.body());
        if (body.equals(article.body())) {
            return article;
        }
        return new Article(
                simplify(article.title()),
                article.deck().stream().map(this::simplify).toList(),
                body,
                article.sections(),
                article.captions(),
                article.language(),
                article.published(),
                article.snapshotAt(),
                article.outlet().map(this::simplify),
                article.originalOutlet().map(this::simplify),
                article.reporters(),
                article.photographers(),
                article.editor(),
                article.event(),
                article.dates(),
                article.people().stream().map(this::simplify).toList(),
                article.agreements(),
                article.untitledAgreements(),
                article.topics(),
                article.quality());
    }

    private Article.Person simplify(Article.Person person) {
        return new Article.Person(simplify(person.name()), person.title().map(this::simplify), person.span());
    }

    /** The tags of the simplified article under the names that the article prints. */
    static RegionTags asPrinted(RegionTags tags, Article simplified, Article article) {
        if (simplified == article) {
            return tags;
        }
        List<Place> places = new ArrayList<>();
        for (Place place : tags.places()) {
            int at = simplified.body().indexOf(place.name());
            String name = article.body().substring(at, at + place.name().length());
            places.add(new Place(name, place.adcode(), place.regionCode()));
        }
        List<Official> officials = new ArrayList<>();
        for (int i = 0; i < tags.officials().size(); i++) {
            Article.Person person = article.people().get(i);
            Official official = tags.officials().get(i);
            officials.add(new Official(person.name(), person.title(), official.region(), official.side()));
        }
        return new RegionTags(tags.regions(), tags.pairs(), places, officials);
    }
}
