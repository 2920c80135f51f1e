package io.github.chuanliu.region;

/** Finds what regions that are named together do together. */
final class JointPredicate {

    private static final int REACH = 24;

    private static final int LONG_REACH = 60;

    /** Of lists too long for a class of their own. */
    private static final String NUMBERS = "五六七八九十";

    private static final WordSet TOGETHER = WordSet.of("共同", "联合", "联手", "携手");

    private static final WordSet SEVERALLY = WordSet.of("先后", "陆续", "相继", "纷纷", "均", "很快", "各自");

    /** Units of a meeting's name. */
    private static final int MEETING_NAME = 12;

    private JointPredicate() {}

    /** Index of the joint predicate behind a chain: near a list of names, anywhere behind 两省, 举行 only behind 两地. */
    static int after(Sentence sentence, int end) {
        boolean anaphor = Anaphora.count(sentence.get(end).kind()) > 0;
        boolean named = sentence.get(end).is(WordClass.GROUP) && sentence.ends(end, "地"); // 京津冀三地
        boolean group = anaphor;
        boolean listed = false; // 甲省政府办公厅、乙市政府办公厅印发: bodies that issue one paper
        for (int i = end + 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            int gap = sentence.gap(end, i);
            if (gap > (anaphor ? LONG_REACH : REACH)) {
                return -1;
            }
            listed |= token.is(WordClass.OFFICE) && gap == 0;
            boolean five = token.is(WordClass.ALL5)
                    && gap == 0
                    && NUMBERS.indexOf(sentence.text(token).charAt(0)) >= 0;
            if (five || (Anaphora.count(token.kind()) > 0 && gap <= 2)) {
                group = true;
            }
            if ((token.is(WordClass.COOP) && !sentence.says(i, "会同"))
                    || token.is(WordClass.MEET)
                    || ((group || isOneAct(sentence, i, named, listed))
                            && token.is(WordClass.ARRANGE)
                            && !sentence.between(end, i, WordClass.EACH, WordClass.CONGRESS)
                            && !goesOnListing(sentence, end)
                            && !oneAfterTheOther(sentence, end, i))) {
                return i;
            }
            if (isVenue(sentence, i)
                    && (group || named || (listed && isArranged(sentence, i + 2)) || isDoneThere(sentence, i + 1))) {
                i++;
                continue;
            }
            if (token.is(WordClass.BREAK) && !anaphor) {
                return goesOn(sentence, i) ? i + 1 : -1;
            }
            if (token.namesRegionsHere() && !isSaidAgain(sentence, i, end)) {
                return -1;
            }
        }
        return -1;
    }

    /** 琼粤桂三省在琼粤桂交界海域联合执法: the same regions once more. */
    private static boolean isSaidAgain(Sentence sentence, int again, int end) {
        for (int i = end; i >= 0 && sentence.get(again).is(WordClass.GROUP); i--) {
            if (sentence.get(i).is(WordClass.GROUP)
                    && sentence.get(i).regions().equals(sentence.get(again).regions())) {
                return true;
            }
        }
        return false;
    }

    /** 三地人大召开会议,审议通过: what those who are counted in a name do at once; organs that are listed issue one paper. */
    private static boolean isOneAct(Sentence sentence, int arranged, boolean named, boolean listed) {
        return ((named || listed) && sentence.says(arranged, "印发"))
                || (listed && arranged > 1 && isVenue(sentence, arranged - 2) && opensMeeting(sentence, arranged))
                || (named && (sentence.ends(arranged, "通过") || opensMeeting(sentence, arranged)));
    }

    private static boolean opensMeeting(Sentence sentence, int arranged) {
        int end = sentence.get(arranged).end();
        return sentence.says(arranged, "召开")
                && sentence.body()
                        .substring(end, Math.min(sentence.end(), end + MEETING_NAME))
                        .contains("会议");
    }

    private static boolean isVenue(Sentence sentence, int in) {
        return sentence.get(in).is(WordClass.INTO) && in + 1 < sentence.size() && sentence.gap(in, in + 1) == 0;
    }

    private static boolean isArranged(Sentence sentence, int behindVenue) {
        return behindVenue < sentence.size() && sentence.get(behindVenue).is(WordClass.ARRANGE);
    }

    /** 上海市、江苏省旅游局在上海共同举办: behind the venue only a word that binds them all. */
    private static boolean isDoneThere(Sentence sentence, int venue) {
        int next = venue + 1;
        return next < sentence.size()
                && sentence.get(next).is(WordClass.COOP)
                && TOGETHER.beginsAt(sentence.body(), sentence.get(next).start());
    }

    /** 玉山与常山警方建立警务室,共同调处纠纷: the next clause begins with what they do together. */
    private static boolean goesOn(Sentence sentence, int comma) {
        int next = comma + 1;
        return next < sentence.size()
                && sentence.get(next).is(WordClass.COOP)
                && sentence.gap(comma, next) == 0
                && TOGETHER.beginsAt(sentence.body(), sentence.get(next).start());
    }

    /** 福建、江西两省和长江流域启动: regions are only some of those that are listed. */
    private static boolean goesOnListing(Sentence sentence, int end) {
        int count = Anaphora.count(sentence.get(end).kind()) > 0 ? end : end + 1;
        return count + 1 < sentence.size()
                && Anaphora.count(sentence.get(count).kind()) > 0
                && sentence.says(count + 1, "和")
                && sentence.gap(count, count + 1) == 0;
    }

    /** 四省先后启动: what each does in its own time is not done together. */
    private static boolean oneAfterTheOther(Sentence sentence, int end, int verb) {
        String between = sentence.body()
                .substring(sentence.get(end).end(), sentence.get(verb).start());
        return SEVERALLY.isIn(between);
    }
}
