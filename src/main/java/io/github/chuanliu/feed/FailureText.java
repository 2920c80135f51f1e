package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** An exception and its causes as one line for a terminal. */
final class FailureText {

    private static final int MAX_CAUSES = 8;

    private FailureText() {}

    /** For what cannot be read: in words, where the system gives only the path again. */
    static String ofReading(Exception failure) {
        Throwable cause = failure.getCause() instanceof IOException inner ? inner : failure;
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        return "cannot be read: " + of(cause);
    }

    static String of(Throwable failure) {
        Set<String> texts = new LinkedHashSet<>();
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
            texts.add(Objects.requireNonNullElse(
                            cause.getMessage(), cause.getClass().getSimpleName())
                    .strip());
            cause = cause.getCause();
        }
        return OneLine.of(String.join(": ", texts));
    }
}
