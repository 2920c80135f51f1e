package io.github.chuanliu.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON object a line, a page each; see {@link JsonPage} for the fields. A bad line is a problem of that line. */
final class JsonLinesReader implements PageReader {

    /** JSON writes a Chinese character in up to twice the bytes of UTF-8, a byte in Base64 in less than that. */
    private static final int ESCAPE_FACTOR = 2;

    private static final int OTHER_FIELDS_BYTES = 1 << 20;

    /** More than any array can hold in some virtual machines. */
    private static final int LARGEST_LINE = Integer.MAX_VALUE - 64;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public void read(PageInput input, FeedSettings settings, Consumer<? super FeedItem> receiver) throws IOException {
        try (Unpacked unpacked = Gunzip.ifCompressed(input.bytes())) {
            read(unpacked.bytes(), input, settings, receiver);
        }
    }

    private static void read(
            InputStream bytes, PageInput input, FeedSettings settings, Consumer<? super FeedItem> receiver)
            throws IOException {
        int maxLine = longestLine(settings);
        ObjectMapper json = new ObjectMapper(json(maxLine)).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        skipByteOrderMark(bytes);
        BoundedLines lines = new BoundedLines(bytes, maxLine);
        for (Optional<BoundedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                String where = input.where() + ", line " + (input.before() + lines.number());
                receiver.accept(item(json, line.get(), where, input, settings));
            }
        }
    }

    private static FeedItem item(
            ObjectMapper json, BoundedLines.Line line, String where, PageInput input, FeedSettings settings) {
        if (line.isCut()) {
            return new FeedItem.Problem(input.url(), where, settings.overLimit());
        }
        try {
            JsonNode tree = json.readTree(line.bytes());
            return tree.isObject()
                    ? new JsonPage(tree, input, settings).item(where)
                    : new FeedItem.Problem(input.url(), where, "no JSON object");
        } catch (JsonProcessingException e) {
            return new FeedItem.Problem(input.url(), where, "no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return new FeedItem.Problem(input.url(), where, FailureText.ofReading(e));
        }
    }

    /** The longest line that is read, in bytes; a longer one is a problem. */
    static int longestLine(FeedSettings settings) {
        return (int) Math.min(LARGEST_LINE, (long) ESCAPE_FACTOR * settings.maxPageBytes() + OTHER_FIELDS_BYTES);
    }

    /** Reads lines of at most so many bytes, which may be one text. */
    static JsonFactory json(int maxLine) {
        StreamReadConstraints constraints =
                StreamReadConstraints.builder().maxStringLength(maxLine).build();
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }

    private static void skipByteOrderMark(InputStream bytes) throws IOException {
        bytes.mark(BYTE_ORDER_MARK.length);
        if (!java.util.Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            bytes.reset();
        }
    }
}
