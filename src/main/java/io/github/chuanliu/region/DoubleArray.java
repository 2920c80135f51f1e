package io.github.chuanliu.region;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Map;
import java.util.TreeMap;

/** Opens the arrays that the library builds. */
final class DoubleArray extends AhoCorasickDoubleArrayTrie<Object> {

    private static final long serialVersionUID = 1;

    DoubleArray(Map<String, ?> surfaces) {
        build(new TreeMap<>(surfaces));
    }

    /** Check and base in turns, without the room that the library leaves behind the last state. */
    int[] cells() {
        int states = base.length;
        while (base[states - 1] == 0) {
            states--;
        }
        int[] cells = new int[2 * states];
        for (int state = 0; state < states; state++) {
            cells[2 * state] = check[state];
            cells[2 * state + 1] = base[state];
        }
        return cells;
    }
}
