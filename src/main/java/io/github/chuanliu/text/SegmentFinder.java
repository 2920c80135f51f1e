package io.github.chuanliu.text;

/** Finds the run of lines whose scores add up highest: the article with everything that stands inside it. */
final class SegmentFinder {

    /**
     * A run of lines.
     *
     * @param first its first line
     * @param end one past its last line; equal to {@code first} when no line scores above 0
     * @param score its sum
     */
    record Segment(int first, int end, double score) {
        boolean isEmpty() {
            return first == end;
        }
    }

    private SegmentFinder() {}

    static Segment find(double[] scores) {
        Segment best = new Segment(0, 0, 0);
        int first = 0;
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            if (sum <= 0) {
                first = i;
                sum = 0;
            }
            sum += scores[i];
            if (sum > best.score()) {
                best = new Segment(first, i + 1, sum);
            }
        }
        return best;
    }
}
