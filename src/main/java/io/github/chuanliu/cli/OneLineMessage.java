package io.github.chuanliu.cli;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.chuanliu.feed.OneLine;

/** {@code %line} in {@code logback.xml}: the message, unable to forge another line or to steer a terminal. */
public final class OneLineMessage extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return OneLine.uncut(event.getFormattedMessage());
    }
}
