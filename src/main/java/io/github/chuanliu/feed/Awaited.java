package io.github.chuanliu.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a run which ends by itself still waits for while somebody may be writing to them: those that its first
 * look found, as they were then. One that was written to since would be waited for as long as its writer lives, and so
 * would new ones; of those, what is complete in passing is published.
 */
final class Awaited {

    private Optional<Set<SeenFile>> found = Optional.empty();

    /** Takes note of the first look; later ones change nothing. */
    void look(List<SeenFile> files) {
        if (found.isEmpty()) {
            found = Optional.of(Set.copyOf(files));
        }
    }

    boolean includes(SeenFile file) {
        return found.filter(files -> files.contains(file)).isPresent();
    }
}
