package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who stands behind a text.
 *
 * @param outlet the source label of the page
 * @param originalOutlet whose text it is
 * @param reporters names
 * @param photographers names
 * @param editor the responsible editor
 */
record Byline(
        Optional<String> outlet,
        Optional<String> originalOutlet,
        List<String> reporters,
        List<String> photographers,
        Optional<String> editor) {

    private static final int LONGEST_BRACKET = 60;
    /** So much may stand behind it: a site's own end mark. */
    private static final int AFTER_BRACKET = 8;

    private static final Pattern SOURCE_AT_END =
            Pattern.compile("[(（【\\[]?\\s?(?:来源|稿源|转自|來源)\\s?[:：/]\\s?([^()（）【】\\[\\]\\n]{2,30})[)）】\\]]?$");

    /**
     * From the lines that state facts about the page, the body and the captions.
     *
     * @param facts lines beside the body, best first
     * @param hint the outlet that the head of an HTML page states
     */
    static Byline read(List<String> facts, String body, List<String> captions, Optional<String> hint) {
        List<String> paragraphs = List.of(body.split("\n"));
        List<String> staff = closingLabels(paragraphs.get(paragraphs.size() - 1));
        Optional<String> label = labelledOutlet(facts)
                .or(() -> EpaperFrame.paper(facts))
                .or(() -> bareOutlet(facts))
                .or(() -> hint.flatMap(OutletLabel::read));
        Optional<String> original =
                Dateline.outlet(body).or(() -> atEnd(paragraphs)).or(() -> label);
        List<String> reporters = BylineNames.reporters(paragraphs);
        return new Byline(
                label.or(() -> atEnd(paragraphs)),
                original,
                reporters.isEmpty() ? reporters(staff.isEmpty() ? facts : staff) : reporters,
                photographers(facts, captions, paragraphs.get(paragraphs.size() - 1)),
                editor(facts).stream()
                        .findFirst()
                        .or(() -> editor(staff).stream().findFirst()));
    }

    /** What a bracket at the end of the text labels: (编辑:甲 责编:乙); none when it labels nothing. */
    private static List<String> closingLabels(String paragraph) {
        int close = paragraph.length() - 1;
        while (close > Math.max(0, paragraph.length() - AFTER_BRACKET)
                && !Punctuation.isClosing(paragraph.charAt(close))) {
            close--;
        }
        int open = close;
        while (open > Math.max(0, close - LONGEST_BRACKET) && !Punctuation.isOpening(paragraph.charAt(open))) {
            open--;
        }
        boolean bracket = open < close
                && Punctuation.isOpening(paragraph.charAt(open))
                && Punctuation.isClosing(paragraph.charAt(close));
        String inside = bracket ? paragraph.substring(open + 1, close) : "";
        return Labels.of(inside).isEmpty() ? List.of() : List.of(inside);
    }

    private static Optional<String> labelledOutlet(List<String> facts) {
        for (int i = 0; i < facts.size(); i++) {
            for (Labels.Labelled label : Labels.of(facts.get(i))) {
                if (label.kind().equals("outlet")) {
                    Optional<String> outlet = OutletLabel.read(label.value());
                    outlet = outlet.isEmpty() && label.value().isEmpty() ? onNextLine(facts, i) : outlet;
                    if (outlet.isPresent()) {
                        return outlet;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What an empty label at the end of a line labels, when the next line is nothing but the name of an outlet. */
    private static Optional<String> onNextLine(List<String> facts, int line) {
        boolean last =
                Punctuation.isColon(facts.get(line).charAt(facts.get(line).length() - 1));
        return last && line + 1 < facts.size()
                ? Optional.of(facts.get(line + 1)).filter(OutletLabel::hasOutletShape)
                : Optional.empty();
    }

    /** A line of date and outlet without labels, such as 2024-05-18 10:00 新华网. */
    private static Optional<String> bareOutlet(List<String> facts) {
        for (String line : facts) {
            Optional<ClockTime> time = line.length() <= 80 ? ClockTime.in(line) : Optional.empty();
            if (time.isEmpty()) {
                continue;
            }
            String rest = line.substring(0, time.get().start())
                    + ' '
                    + line.substring(time.get().end());
            for (String written : rest.strip().split("[ |｜:：]+")) {
                String word = OutletLabel.strip(written);
                boolean named = OutletLabel.hasOutletShape(word) || OutletLabel.hasOfficeShape(word);
                if (named && Labels.of(word).isEmpty()) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> atEnd(List<String> paragraphs) {
        String last = paragraphs.get(paragraphs.size() - 1);
        if (last.indexOf('源') < 0 && last.indexOf("转自") < 0) {
            return Optional.empty();
        }
        Matcher matcher = SOURCE_AT_END.matcher(last.length() > 80 ? last.substring(last.length() - 80) : last);
        return matcher.find() ? OutletLabel.read(matcher.group(1)) : Optional.empty();
    }

    private static List<String> labelledNames(List<String> facts, String kind) {
        for (String line : facts) {
            for (Labels.Labelled label : Labels.of(line)) {
                if (label.kind().equals(kind)) {
                    List<String> names = NameList.labelled(label.value());
                    if (!names.isEmpty()) {
                        return names;
                    }
                }
            }
        }
        return List.of();
    }

    /** The responsible editor, else whoever edited. */
    private static List<String> editor(List<String> facts) {
        List<String> responsible = labelledNames(facts, "editor");
        return responsible.isEmpty() ? labelledNames(facts, "subeditor") : responsible;
    }

    private static List<String> reporters(List<String> facts) {
        List<String> labelled = labelledNames(facts, "author");
        if (!labelled.isEmpty()) {
            return labelled;
        }
        for (String line : facts) {
            List<String> names = BylineNames.ofByline(line);
            names = names.isEmpty() ? BylineNames.inBrackets(line) : names;
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** In photo news the text itself ends with the credit. */
    private static List<String> photographers(List<String> facts, List<String> captions, String lastParagraph) {
        Set<String> names = new LinkedHashSet<>();
        if (CaptionRules.isCaption(lastParagraph)) {
            names.addAll(CaptionRules.photographers(lastParagraph));
        }
        captions.forEach(caption -> names.addAll(CaptionRules.photographers(caption)));
        names.addAll(labelledNames(facts, "photographer"));
        return new ArrayList<>(names);
    }
}
