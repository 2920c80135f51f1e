package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;

/** Tells meetings that are called after a programme of aid from the aid: 闽宁协作第二十六次联席会议, 湖南省援藏工作座谈会. */
final class ProgrammeMeetings {

    /** Units behind the name of the programme in which its meeting is named. */
    private static final int REACH = 14;

    private static final WordSet MEETINGS = WordSet.of("座谈会", "联席会", "会议", "推进会", "交流会", "对接会", "恳谈会", "协商会", "工作会");

    private ProgrammeMeetings() {}

    /** Whether two who visit each other in the text only meet about the programme of which the word at the index is the name. */
    static boolean isMetAbout(Sentence sentence, int aid, Region one, Region other, Discourse discourse) {
        return isMeeting(sentence, aid)
                && (discourse.proposals().told(sentence, one, other) || discourse.visitBetween(one, other));
    }

    /** Whether the word is part of the name of a meeting. */
    static boolean isMeeting(Sentence sentence, int aid) {
        int from = sentence.get(aid).end();
        int to = Math.min(sentence.end(), from + REACH);
        int end = from;
        while (end < to && ",，、:：;；".indexOf(sentence.body().charAt(end)) < 0) {
            end++;
        }
        int meeting = sentence.body().indexOf('会', from);
        if (meeting < 0 || meeting >= end) {
            return false;
        }
        String behind = sentence.body().substring(from, end);
        return MEETINGS.isIn(behind);
    }
}
