package io.github.chuanliu.bench;

import io.github.chuanliu.bench.StoryWriter.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prints a story as a page of text: a headline, a date and source line, and a frame of its own around.
 *
 * @param writer fills the frame
 */
public record PrintedPage(StoryWriter writer) {

    private static final List<String> OUTLETS = List.of("四川日报", "西藏日报", "重庆日报", "新华网", "人民网", "中国新闻网");
    private static final int FRAME_CHARS = 500;

    /** The page; another one at each call. */
    public String text(Story story, Random random) {
        List<String> lines = new ArrayList<>(writer.frame(random, FRAME_CHARS / 3));
        lines.add("");
        lines.addAll(writer.frame(random, 18).subList(0, 1));
        lines.add("2024-05-" + (16 + random.nextInt(4)) + " 0" + random.nextInt(10) + ":00 来源:"
                + OUTLETS.get(random.nextInt(OUTLETS.size())));
        lines.add("");
        for (String paragraph : story.paragraphs()) {
            lines.add(paragraph);
            lines.add("");
        }
        lines.addAll(writer.frame(random, FRAME_CHARS - FRAME_CHARS / 3));
        return String.join("\n", lines) + "\n";
    }
}
