package io.github.chuanliu.cli;

import io.github.chuanliu.config.ConfigException;
import io.github.chuanliu.feed.AfterFeeding;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.FollowSettings;
import io.github.chuanliu.feed.PageRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Options of {@code feed} that go with its ledger. */
final class FollowOptions {

    private static final String MOVE = "move=";
    private static final String FINISHED_AGE = "--finished-age";
    private static final List<String> WITH_LEDGER = List.of(
            "--after", "--interval", "--min-age", FINISHED_AGE, "--forget-after", "--metrics-port", "--metrics-host");

    @Option(
            names = "--follow",
            description =
                    "keep watching the folder named as SOURCE: new, renamed and appended files are published, each page"
                            + " once, until SIGTERM or Ctrl-C; a restart goes on where the ledger says")
    private boolean follow;

    @Option(
            names = "--resume",
            description = "as --follow, but end when everything complete that is found in the folder is published; what"
                    + " is written meanwhile is left to the next run")
    private boolean resume;

    @Option(names = "--status", description = "print how far the feed's files were published, and by whom")
    private boolean status;

    @Option(
            names = "--after",
            paramLabel = "leave|move=DIR|delete",
            defaultValue = "leave",
            description =
                    "what becomes of a file once every page in it is acknowledged (default: ${DEFAULT-VALUE}); page"
                            + " files that could not be published stay, an archive or JSON lines file with bad lines"
                            + " is moved but not deleted")
    private String after = "";

    @Option(
            names = "--interval",
            paramLabel = "MS",
            defaultValue = "1000",
            description = "milliseconds between two looks at the folder (default: ${DEFAULT-VALUE})")
    private long interval;

    @Option(
            names = "--min-age",
            paramLabel = "MS",
            defaultValue = "2000",
            description = "a text or HTML file is read when nobody has written to it for so many milliseconds (default:"
                    + " ${DEFAULT-VALUE})")
    private long minAge;

    @Option(
            names = FINISHED_AGE,
            paramLabel = "S",
            defaultValue = "600",
            description =
                    "a WARC or JSON lines file is moved or deleted when nobody has written to it for so many seconds"
                            + " (default: ${DEFAULT-VALUE})")
    private long finishedAge;

    @Option(
            names = "--forget-after",
            paramLabel = "HOURS",
            defaultValue = "168",
            description = "files that are gone for so many hours leave the ledger (default: ${DEFAULT-VALUE})")
    private long forgetAfter;

    @Option(names = "--rate", paramLabel = "N", description = "pages a second at most (default: no limit)")
    private Optional<Double> rate = Optional.empty();

    @Option(
            names = "--bad-lines",
            paramLabel = "FILE",
            description =
                    "names lines and pages that could not be published, with the reason, a JSON object a line (default:"
                            + " .chuanliu/bad-lines-NAME.jsonl)")
    private Optional<Path> badLines = Optional.empty();

    /**
     * Refuses options that say nothing together.
     *
     * @throws ParameterException that says what to add or to leave out
     */
    void requireEffect(CommandLine command) {
        if (Stream.of(follow, resume, status).filter(given -> given).count() > 1) {
            throw new ParameterException(command, "give one of --follow, --resume and --status");
        }
        ParseResult given = command.getParseResult();
        Optional<String> idle = WITH_LEDGER.stream()
                .filter(name -> !usesLedger() && given.hasMatchedOption(name))
                .findFirst();
        if (idle.isPresent()) {
            throw new ParameterException(command, idle.get() + " goes with a ledger: add --follow or --resume");
        }
        if (given.hasMatchedOption(FINISHED_AGE) && after.equals("leave")) {
            throw new ParameterException(command, FINISHED_AGE + " goes with --after move=DIR or --after delete");
        }
    }

    boolean asksForStatus() {
        return status;
    }

    boolean usesLedger() {
        return follow || resume;
    }

    PageRate rate() {
        return rate.map(PageRate::of).orElseGet(PageRate::unlimited);
    }

    Path badLines(String feed) {
        return badLines.orElseGet(() -> Path.of(".chuanliu", "bad-lines-" + feed.replaceAll("\\W", "_") + ".jsonl"));
    }

    /** @param folder what is followed; where files are moved must lie outside */
    FollowSettings settings(FeedSettings feed, Path folder) {
        if (interval < 1 || minAge < 0 || finishedAge < 0 || forgetAfter < 0) {
            throw new ConfigException("--interval must be at least 1, the ages must not be negative");
        }
        return new FollowSettings(
                feed,
                Duration.ofMillis(interval),
                Duration.ofMillis(minAge),
                follow ? FollowSettings.Ending.NEVER : FollowSettings.Ending.WHEN_ALL_IS_PUBLISHED,
                after(folder),
                Duration.ofSeconds(finishedAge),
                Duration.ofHours(forgetAfter),
                rate());
    }

    private AfterFeeding after(Path folder) {
        if (after.equals("leave")) {
            return AfterFeeding.leave();
        }
        if (after.equals("delete")) {
            return AfterFeeding.delete();
        }
        if (!after.startsWith(MOVE) || after.length() == MOVE.length()) {
            throw new ConfigException("--after must be leave, delete or move=DIR, not " + after);
        }
        try {
            Path target = Files.createDirectories(Path.of(after.substring(MOVE.length())));
            if (target.toRealPath().startsWith(folder.toRealPath())) {
                throw new ConfigException(
                        "--after " + after + " lies inside of " + folder + ", where it would be fed again");
            }
            return AfterFeeding.moveTo(target);
        } catch (IOException e) {
            throw new ConfigException("--after " + after + ": the folder cannot be used: " + e);
        }
    }
}
