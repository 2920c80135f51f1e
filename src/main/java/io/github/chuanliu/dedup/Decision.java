package io.github.chuanliu.dedup;

import java.util.List;

/**
 * What was decided about one page.
 *
 * @param verdict what the page is
 * @param changes what has to be written to the state, in order; often nothing
 */
public record Decision(Verdict verdict, List<StateChange> changes) {

    public Decision {
        changes = List.copyOf(changes);
    }
}
