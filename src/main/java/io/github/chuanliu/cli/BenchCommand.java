package io.github.chuanliu.cli;

import picocli.CommandLine.Command;

/** The benchmarks, one subcommand each. {@code bench micro} is not here: the launcher hands it to Maven. */
@Command(
        name = "bench",
        description =
                "Measures on this machine, on generated pages and with a broker of its own, and prints the figures of"
                        + " docs/. Ratios travel between machines, absolute figures do not.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "BENCHMARK",
        subcommands = {
            BenchExtractionCommand.class,
            BenchDuplicatesCommand.class,
            BenchLatencyCommand.class,
            BenchDecisionsCommand.class,
            BenchPipelineCommand.class
        },
        footer = {"", "'chuanliu bench micro' runs the JMH micro-benchmarks of the pure steps through Maven."})
final class BenchCommand {}
