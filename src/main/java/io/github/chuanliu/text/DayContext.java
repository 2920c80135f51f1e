package io.github.chuanliu.text;

/** What stands around a number or word that looks like a day and is none: 30日内, 生日, 每周五, 今天的. */
final class DayContext {

    private static final String AFTER_DURATION = "内后前游间均志本元报历常夜照光程产益增龄";
    private static final String BEFORE_NO_DAY = "第每逢近满达共超约这前后连百千万月期";

    private DayContext() {}

    /** Whether the day at this range is a duration or part of another word. */
    static boolean isNoDate(String text, int start, int end) {
        if (end < text.length()) {
            char after = text.charAt(end);
            if (AFTER_DURATION.indexOf(after) >= 0
                    || after == '一' && end + 1 < text.length() && text.charAt(end + 1) == '游') {
                return true;
            }
        }
        if (start > 0) {
            char before = text.charAt(start - 1);
            boolean afterMark = before == '/' || before == ':' || before == '.' || before == '%' || before == '-';
            return BEFORE_NO_DAY.indexOf(before) >= 0
                    || afterMark
                    || ChineseNumerals.isNumeral(before)
                    || (before < 0x80 && Character.isLetterOrDigit(before));
        }
        return false;
    }

    /** Whether a weekday recurs or is a name. */
    static boolean isNoWeekday(String text, int start, int end, boolean range) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        return range
                || before == '每'
                || before == '至'
                || before == '到'
                || before == '逢'
                || before == '第'
                || before == '一'
                || before == '两'
                || before == '过'
                || after == '版'
                || after == '围'
                || after == '鸣'
                || after == '刊'
                || after == '期';
    }

    /** Whether 今天, 明天 and their like mean the age, not the day: 今天的西藏, 更美好的明天. */
    static boolean isFigurative(String text, String word, int end) {
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean wide =
                word.equals("今天") || word.equals("明天") || word.equals("昨天") || word.equals("今日") || word.equals("明日");
        if (!wide) {
            return word.equals("第二天") && after == '的';
        }
        if (after == '的' || after == '头' || after == '说' || after == '热') {
            return true;
        }
        boolean dated = after == '上'
                || after == '下'
                || after == '中'
                || after == '晚'
                || after == '凌'
                || after == '早'
                || after == '('
                || after == '（'
                || after == ','
                || after == '，'
                || after == '从'
                || after == '在'
                || after == '起'
                || after == '举';
        return !dated && (word.startsWith("今") || word.startsWith("明"));
    }
}
