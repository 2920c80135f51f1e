package io.github.chuanliu.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.chuanliu.article.PageSnapshot;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page as a JSON object:
 *
 * <ul>
 *   <li>{@code url}: required
 *   <li>{@code body}, text, or {@code bodyBase64}, the bytes as they were fetched: one of them
 *   <li>{@code fetchedAt}: ISO 8601 with an offset, or milliseconds since 1970; else the time of the file
 *   <li>{@code contentType}: media type, charset allowed; else from the body
 *   <li>{@code charset}: as the transport declared it; of no account beside {@code body}, which becomes UTF-8
 *   <li>{@code headers}: an object of HTTP headers, values text or arrays of text
 *   <li>any other field is kept as an attribute
 * </ul>
 */
record JsonPage(JsonNode json, PageInput input, FeedSettings settings) {

    private static final Set<String> KNOWN =
            Set.of("url", "body", "bodyBase64", "fetchedAt", "contentType", "charset", "headers");

    /** Some encoders break their lines. */
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    FeedItem item(String where) {
        try {
            return new FeedItem.Page(where, SnapshotRules.require(snapshot()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return new FeedItem.Problem(json.path("url").asText(input.url()), where, FailureText.of(e));
        }
    }

    private PageSnapshot snapshot() {
        byte[] body = body();
        if (body.length > settings.maxPageBytes()) {
            throw new IllegalArgumentException(settings.overLimit());
        }
        ContentType declared = ContentType.parse(text("contentType").orElse(""));
        return new PageSnapshot(
                text("url").orElse("").strip(),
                fetchedAt(),
                declared.media().isEmpty() ? ContentType.guess(body) : declared.media(),
                json.hasNonNull("body") ? Optional.of("UTF-8") : text("charset").or(declared::charset),
                body,
                settings.feed(),
                attributes().values());
    }

    private byte[] body() {
        if (json.hasNonNull("body") == json.hasNonNull("bodyBase64")) {
            throw new IllegalArgumentException("one of the fields body and bodyBase64 is needed");
        }
        Optional<String> encoded = text("bodyBase64");
        return encoded.isPresent()
                ? Base64.getDecoder().decode(WHITE_SPACE.matcher(encoded.get()).replaceAll(""))
                : text("body").orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    private Instant fetchedAt() {
        JsonNode value = json.path("fetchedAt");
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return Instant.ofEpochMilli(value.longValue());
        }
        return text("fetchedAt")
                .map(text -> OffsetDateTime.parse(text).toInstant())
                .orElse(input.modified());
    }

    private Attributes attributes() {
        Attributes attributes = new Attributes(input.attributes());
        json.path("headers")
                .properties()
                .forEach(header -> attributes.put(Attributes.HTTP, header.getKey(), plain(header.getValue())));
        json.properties().stream()
                .filter(field ->
                        !KNOWN.contains(field.getKey()) && !field.getValue().isNull())
                .forEach(field -> attributes.put(Attributes.NONE, field.getKey(), plain(field.getValue())));
        return attributes;
    }

    /** Text as it is, an array of values joined with commas as HTTP does, anything else as JSON. */
    private static String plain(JsonNode value) {
        if (value.isArray()) {
            StringBuilder joined = new StringBuilder();
            value.forEach(each -> joined.append(joined.isEmpty() ? "" : ", ").append(plain(each)));
            return joined.toString();
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private Optional<String> text(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("the field " + field + " is no text");
        }
        return Optional.of(value.textValue());
    }
}
