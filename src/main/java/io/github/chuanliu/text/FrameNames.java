package io.github.chuanliu.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Class and id names that web designers give to what surrounds an article. Whole words only: "shared" is not "share". */
final class FrameNames {

    private static final int FEWEST_SENTENCES = 4;
    private static final Set<String> WORDS = WordList.load("frame-names.txt");

    private FrameNames() {}

    static boolean match(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        if (isAboutAuthor(lower)) {
            return true;
        }
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z';
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (WORDS.contains(lower.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** The box that presents the author; the byline is called "author" too. */
    private static boolean isAboutAuthor(String names) {
        return names.contains("author") && (names.contains("box") || names.contains("bio") || names.contains("about"));
    }

    /**
     * Whether an element, for all its name, holds most of the sentences of the page: designers also call the wrapper of
     * everything "banner" or "comment-box".
     */
    static boolean isMisnamed(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside") || tag.equals("menu")) {
            return false;
        }
        int own = sentences(element);
        if (own < FEWEST_SENTENCES) {
            return false;
        }
        Document document = element.ownerDocument();
        return document != null && 2 * own > sentences(document.body());
    }

    private static int sentences(Element element) {
        int[] ends = {0};
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                for (int i = 0; i < whole.length(); i++) {
                    ends[0] +=
                            whole.charAt(i) == '。' || (whole.charAt(i) == '.' && whole.startsWith(" ", i + 1)) ? 1 : 0;
                }
            }
        });
        return ends[0];
    }
}
