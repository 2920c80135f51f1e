package io.github.chuanliu.region;

/** Tells 王新疆, a person, from 新疆: a surname that begins a phrase and a bare name of two characters behind it. */
final class PersonNames {

    /** Common surnames that are not common as other words right before a place. */
    private static final UnitSet SURNAMES = UnitSet.of(
            "王李张刘陈杨赵周吴徐孙朱马胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程魏吕丁卢姚沈崔钟谭陆汪范廖贾韦邹孟熊邱尹薛段雷侯史陶黎贺毛郝龚邵钱覃戴孔"
                    + "顾夏秦严尤汤殷乔赖庞樊兰施洪翟颜倪温芦季俞葛伍申聂焦柳邢岳梅莫庄祝涂祁舒耿牟卜詹凌费靳童欧甄裴鲍霍翁隋柯阮闵柴冉辜饶刁瞿戚臧褚廉娄奚穆郎邸屠郜晏栾郁喻窦敖糜鄢卓仇艾巩虞卞竺冼佟栗匡巫鞠荆谌岑胥蔺");

    /** Characters that end a word before a name: 甘肃人王新疆, 书记王新疆. */
    private static final String BEFORE = "、的和与同人员长记任手家生师,，。；;:：“”\n";

    /** What offices of one person begin with: 局长, 主任, 书记. */
    private static final String HEADS = "局主书院部会馆校处厅所团组";

    /** What the name of an office ends with where a person holds it. */
    private static final String HOLDERS = "长记任席员";

    /** Units of 院长 and the like behind the body that a person heads. */
    private static final int HEAD = 2;

    private PersonNames() {}

    /** 档案局吴江局长: a surname and a given name between a body and the office of who heads it. */
    static boolean isTitled(char[] text, int start, int end, Tokens before) {
        int last = before.size() - 1;
        return end == start + 2
                && last >= 0
                && before.get(last).is(WordClass.OFFICE)
                && before.get(last).end() == start
                && SURNAMES.contains(text[start])
                && end + 1 < text.length
                && HEADS.indexOf(text[end]) >= 0
                && HOLDERS.indexOf(text[end + 1]) >= 0;
    }

    /** 县委书记韩国庆, 院长苏青: what begins right behind an office is the name of who holds it. */
    static boolean isHolder(char[] text, int at, Tokens before) {
        int last = before.size() - 1;
        return last >= 0
                && before.get(last).is(WordClass.OFFICE)
                && at - before.get(last).end() <= HEAD
                && HOLDERS.indexOf(text[at - 1]) >= 0;
    }

    /** Whether a text of two or three characters is the name of a person: a surname and a given name. */
    static boolean isWhole(String text) {
        return (text.length() == 2 || text.length() == 3)
                && SURNAMES.contains(text.charAt(0))
                && text.chars().allMatch(Character::isIdeographic);
    }

    /** Whether the name of a region between two positions is the given name of a person. */
    static boolean given(char[] text, int start, int end) {
        if (end - start != 2 || start == 0 || !SURNAMES.contains(text[start - 1])) {
            return false;
        }
        return start == 1 || BEFORE.indexOf(text[start - 2]) >= 0;
    }
}
