package io.github.chuanliu.cli;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import io.github.chuanliu.feed.OneLine;
import org.jspecify.annotations.Nullable;

/** {@code %trace} in {@code logback.xml}: a stack trace in which the messages, which may quote pages, forge no line. */
public final class OneLineThrowable extends ThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy throwable) {
        return super.throwableProxyToString(new Harmless(throwable));
    }

    private record Harmless(IThrowableProxy throwable) implements IThrowableProxy {

        @Override
        public @Nullable String getMessage() {
            String message = throwable.getMessage();
            return message == null ? null : OneLine.uncut(message);
        }

        @Override
        public @Nullable String getOverridingMessage() {
            String message = throwable.getOverridingMessage();
            return message == null ? null : OneLine.uncut(message);
        }

        @Override
        public String getClassName() {
            return throwable.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return throwable.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return throwable.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            IThrowableProxy cause = throwable.getCause();
            return cause == null ? null : new Harmless(cause);
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            IThrowableProxy[] suppressed = throwable.getSuppressed();
            IThrowableProxy[] harmless = new IThrowableProxy[suppressed == null ? 0 : suppressed.length];
            for (int i = 0; i < harmless.length; i++) {
                harmless[i] = new Harmless(suppressed[i]);
            }
            return harmless;
        }

        @Override
        public boolean isCyclic() {
            return throwable.isCyclic();
        }
    }
}
