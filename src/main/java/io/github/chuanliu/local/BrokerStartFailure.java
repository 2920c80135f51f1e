package io.github.chuanliu.local;

import java.nio.file.Path;
import java.util.Locale;

/** Why a broker did not start, read from what Kafka throws, and what to tell the user. */
enum BrokerStartFailure {
    PORT_TAKEN("cannot listen on its port", "Stop the program that uses the port, or choose another one."),
    DISK_FULL("has no space left on its disk", "Free some space, or name a folder on another disk."),
    FOREIGN_DATA(
            "finds data there that is not its own or is damaged",
            "Name another folder, or delete this one to begin anew: its topics and schemas will be gone."),
    UNKNOWN("did not start", "The log has the details; a new, empty data folder often helps.");

    private final String problem;
    private final String remedy;

    BrokerStartFailure(String problem, String remedy) {
        this.problem = problem;
        this.remedy = remedy;
    }

    static BrokerStartFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (cause instanceof java.net.BindException || text.contains("address already in use")) {
                return PORT_TAKEN;
            }
            if (text.contains("no space left")) {
                return DISK_FULL;
            }
            if (text.contains("meta.properties") || text.contains("cluster id") || text.contains("node.id")) {
                return FOREIGN_DATA;
            }
        }
        return UNKNOWN;
    }

    LocalEngineException explain(Path folder, Throwable cause) {
        return new LocalEngineException(
                "The Kafka broker with data folder " + folder + " " + problem + " (" + cause + ")", remedy, cause);
    }
}
