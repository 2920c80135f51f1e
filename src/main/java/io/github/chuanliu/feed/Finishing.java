package io.github.chuanliu.feed;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves or deletes files whose every page is committed. A page that could not be published stays where it is, and so
 * does a file that somebody may still add to.
 */
record Finishing(FollowSettings settings, FolderScan scan, Rest rest, FollowEvents events) {

    void finish(List<SeenFile> files, Ledger ledger, Instant now) throws IOException {
        if (!settings.after().takes(0)) {
            return;
        }
        for (SeenFile file : files) {
            Optional<PageFormat> format = FollowedName.format(file.path());
            Optional<LedgerEntry> entry = ledger.byPath(file.name());
            if (format.isPresent()
                    && entry.isPresent()
                    && isDone(file, Framing.of(format.get(), settings.feed()), entry.get(), now)
                    && scan.again(file).equals(Optional.of(file))) {
                finish(file);
            }
        }
    }

    private boolean isDone(SeenFile file, Framing framing, LedgerEntry entry, Instant now) {
        boolean isRead = entry.isOf(file)
                && entry.position().isBetweenParts()
                && entry.position().offset() == file.size();
        return isRead
                && settings.after().takes(entry.failed())
                && (framing.grows() ? rest.isQuiet(file, now, settings.finishedAge()) : entry.failed() == 0);
    }

    private void finish(SeenFile file) {
        try {
            settings.after().finish(file.path(), file.name());
        } catch (IOException e) {
            events.remarked(new FeedItem.Skipped(
                    file.path().toString(), "published, but cannot be moved or deleted: " + FailureText.of(e)));
        }
    }
}
