package io.github.chuanliu.bench;

import java.util.List;

/** Figures of several rounds, which never agree. */
record Spread(List<Double> figures) {

    Spread {
        figures = figures.stream().sorted().toList();
    }

    /** The middle one; of an even number the lower middle one. */
    double median() {
        return figures.get((figures.size() - 1) / 2);
    }

    double least() {
        return figures.get(0);
    }

    double most() {
        return figures.get(figures.size() - 1);
    }
}
