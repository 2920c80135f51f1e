package io.github.chuanliu.cli;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.nio.charset.StandardCharsets;

/**
 * A log event as a line of JSON. What logback leaves as it is, though a terminal or a viewer may take it for a command or
 * a line end (U+007F to U+009F, U+2028, U+2029), is escaped too; outside of strings none of it can stand.
 */
public final class JsonLogLines extends JsonEncoder {

    @Override
    public byte[] encode(ILoggingEvent event) {
        String json = new String(super.encode(event), StandardCharsets.UTF_8);
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c >= 0x7F && c <= 0x9F || c == '\u2028' || c == '\u2029') {
                safe.append(String.format("\\u%04x", (int) c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString().getBytes(StandardCharsets.UTF_8);
    }
}
