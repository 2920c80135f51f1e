package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places below the provinces that a text names, as it writes them. */
final class Sites {

    private Sites() {}

    static List<Place> of(String body, List<Token> tokens) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Token token : tokens) {
            if (token.is(WordClass.PLACE) && token.place().isPresent()) {
                String text = body.substring(token.start(), token.end());
                Place place = token.place().get();
                places.putIfAbsent(text, new Place(text, place.adcode(), place.regionCode()));
            }
        }
        return List.copyOf(places.values());
    }
}
