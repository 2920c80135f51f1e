package io.github.chuanliu.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.utils.Exit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens when a running broker loses its disk: Kafka then ends its whole process, which is ours, without a word to
 * the user. The process still ends, as nothing can be saved, but after the reason was logged.
 */
final class BrokerGaveUp {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerGaveUp.class);

    private BrokerGaveUp() {}

    /** Watches over the broker of this process that has its data in a folder. */
    static void explainFor(Path folder) {
        Exit.setHaltProcedure((status, message) -> {
            LOG.error(reason(folder, DataFolder.MINIMUM_FREE_BYTES).getMessage());
            Runtime.getRuntime().halt(status);
        });
    }

    /** Back to Kafka's own ways. */
    static void stopExplaining() {
        Exit.resetHaltProcedure();
    }

    static LocalEngineException reason(Path folder, long minimumFreeBytes) {
        if (!Files.isDirectory(folder)) {
            return new LocalEngineException(
                    "The Kafka broker's data folder " + folder + " is gone, so this process ends",
                    "Start again; what was in it is lost.");
        }
        try {
            DataFolder.requireSpace(folder, minimumFreeBytes);
        } catch (LocalEngineException full) {
            return full;
        } catch (IOException e) {
            return unreadable(folder);
        }
        return unreadable(folder);
    }

    private static LocalEngineException unreadable(Path folder) {
        return new LocalEngineException(
                "The Kafka broker can no longer use its data folder " + folder + ", so this process ends",
                "Check the disk and the rights of the folder, then start again.");
    }
}
