package io.github.chuanliu.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What a client is told.
 *
 * @param accepted pages that the broker has acknowledged
 * @param rejected pages that are at fault themselves
 * @param problems the first of those, with line and reason
 * @param refusal why the rest was not accepted, if it was not
 * @param reason the same in words
 */
record IngestAnswer(
        long accepted, long rejected, List<FeedItem.Problem> problems, Optional<Refusal> refusal, String reason) {

    private static final ObjectMapper JSON = new ObjectMapper();

    IngestAnswer {
        problems = List.copyOf(problems);
    }

    static IngestAnswer refused(Refusal refusal, String reason) {
        return new IngestAnswer(0, 0, List.of(), Optional.of(refusal), reason);
    }

    /** 202 if anything was accepted and nothing stood in the way. */
    int status() {
        return refusal.map(Refusal::status).orElse(202);
    }

    String json() {
        ObjectNode json = JSON.createObjectNode().put("accepted", accepted).put("rejected", rejected);
        if (!reason.isEmpty()) {
            json.put("reason", OneLine.of(reason));
        }
        if (!problems.isEmpty()) {
            ArrayNode list = json.putArray("problems");
            problems.forEach(problem -> list.addObject()
                    .put("where", problem.where())
                    .put("url", problem.what())
                    .put("reason", OneLine.of(problem.why())));
        }
        return json.toString();
    }
}
