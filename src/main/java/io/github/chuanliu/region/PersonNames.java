package io.github.chuanliu.region;

/** Tells 王新疆, a person, from 新疆: a surname that begins a phrase and a bare name of two characters behind it. */
final class PersonNames {

    /** Common surnames that are not common as other words right before a place. */
    private static final UnitSet SURNAMES =
            UnitSet.of("王李张刘陈杨赵周吴徐孙朱马胡郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程魏吕丁卢姚沈崔钟谭陆汪范廖贾韦邹孟熊邱尹薛段雷侯史陶黎贺毛郝龚邵钱覃戴孔");

    /** Characters that end a word before a name: 甘肃人王新疆, 书记王新疆. */
    private static final String BEFORE = "、的和与同人员长记任手家生师,，。；;:：“”\n";

    private PersonNames() {}

    /** Whether the name of a region between two positions is the given name of a person. */
    static boolean given(char[] text, int start, int end) {
        if (end - start != 2 || start == 0 || !SURNAMES.contains(text[start - 1])) {
            return false;
        }
        return start == 1 || BEFORE.indexOf(text[start - 2]) >= 0;
    }
}
