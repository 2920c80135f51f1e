package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.Optional;

/** Whom many places help, as a sentence has said, for those behind it that tell of one after the other. */
final class Appeal {

    /** Sentences for which the list may go on. */
    private static final int LASTS = 8;

    private Optional<Region> receiver = Optional.empty();
    private int left;

    void forget() {
        receiver = Optional.empty();
    }

    void remember(Region helped) {
        receiver = Optional.of(helped);
        left = LASTS;
    }

    /** The region that is helped, if that was said not too many sentences ago. */
    Optional<Region> receiver() {
        return receiver;
    }

    /** Another sentence has been read. */
    void goOn() {
        if (left-- == 0) {
            forget();
        }
    }
}
