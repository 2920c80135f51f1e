package io.github.chuanliu.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/** Ledger entries as JSON, so that any consumer can show them. Fields of later versions are passed over. */
final class LedgerJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerJson() {}

    static byte[] write(LedgerEntry entry) {
        ObjectNode json = JSON.createObjectNode()
                .put("path", entry.path())
                .put("fileKey", entry.fileKey())
                .put("modified", entry.modified().toString())
                .put("head", entry.fingerprint().head())
                .put("tail", entry.fingerprint().tail())
                .put("offset", entry.position().offset())
                .put("items", entry.position().items())
                .put("extent", entry.position().extent())
                .put("numbered", entry.position().numbered())
                .put("numbers", entry.position().numbers())
                .put("pages", entry.pages())
                .put("failed", entry.failed())
                .put("time", entry.time().toString());
        entry.missingSince().ifPresent(since -> json.put("missingSince", since.toString()));
        return bytes(json);
    }

    static LedgerEntry read(String id, byte[] value) {
        JsonNode json = tree(value);
        return new LedgerEntry(
                id,
                json.path("path").asText(),
                json.path("fileKey").asText(),
                Instant.parse(json.path("modified").asText()),
                new Fingerprint(json.path("head").asText(), json.path("tail").asText()),
                new ReadPosition(
                        json.path("offset").asLong(),
                        json.path("items").asLong(),
                        json.path("extent").asLong(),
                        json.path("numbered").asLong(),
                        json.path("numbers").asLong()),
                json.path("pages").asLong(),
                json.path("failed").asLong(),
                Instant.parse(json.path("time").asText()),
                Optional.ofNullable(json.get("missingSince")).map(since -> Instant.parse(since.asText())));
    }

    static byte[] write(FeedOwner owner) {
        return bytes(JSON.createObjectNode()
                .put("session", owner.session())
                .put("host", owner.host())
                .put("process", owner.process())
                .put("since", owner.since().toString()));
    }

    static FeedOwner readOwner(byte[] value) {
        JsonNode json = tree(value);
        return new FeedOwner(
                json.path("session").asText(),
                json.path("host").asText(),
                json.path("process").asLong(),
                Instant.parse(json.path("since").asText()));
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException("no ledger entry", e);
        }
    }
}
