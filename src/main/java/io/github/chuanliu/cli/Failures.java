package io.github.chuanliu.cli;

import io.github.chuanliu.config.ConfigException;
import io.github.chuanliu.feed.FeedException;
import io.github.chuanliu.feed.OneLine;
import io.github.chuanliu.local.LocalEngineException;
import io.github.chuanliu.metrics.AddressException;
import io.github.chuanliu.runtime.ClusterException;
import io.github.chuanliu.wire.RegistryException;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells a person what went wrong; a stack trace only where the program itself is at fault. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof ConfigException) {
            command.getErr().println("chuanliu: " + OneLine.uncut(String.valueOf(failure.getMessage())));
            return ExitCode.USAGE;
        }
        if (isExpected(failure)) {
            command.getErr().println("chuanliu: " + OneLine.uncut(String.valueOf(failure.getMessage())));
        } else if (failure instanceof KafkaException) {
            command.getErr().println("chuanliu: Kafka: " + OneLine.uncut(reasons(failure)));
        } else {
            command.getErr().println("chuanliu: a fault of the program; please report it with these lines:");
            failure.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof ClusterException
                || failure instanceof FeedException
                || failure instanceof AddressException
                || failure instanceof RegistryException
                || failure instanceof LocalEngineException;
    }

    private static String reasons(Throwable failure) {
        StringBuilder reasons = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (reasons.indexOf(message) < 0) {
                reasons.append(reasons.isEmpty() ? "" : ": ").append(message);
            }
        }
        return reasons.toString();
    }
}
