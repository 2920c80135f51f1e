package io.github.chuanliu.region;

/** How goods reach a place: words that stand right before its name. */
final class Carriage {

    private static final WordSet WORDS =
            WordSet.of("运抵", "运达", "运到", "运至", "运往", "送达", "送到", "送抵", "送往", "送至", "发往", "开往", "驶往", "驶向", "驶抵", "直抵");

    /** Units of each of them. */
    private static final int LENGTH = 2;

    private Carriage() {}

    /** Whether one of the words ends where the name of a place begins, 了 between them or not: 运抵了孝感. */
    static boolean leadsTo(String body, int place) {
        boolean done = place > 0 && body.charAt(place - 1) == '了';
        return WORDS.beginsAt(body, place - LENGTH) || (done && WORDS.beginsAt(body, place - 1 - LENGTH));
    }
}
