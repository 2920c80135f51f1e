package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.RegionPair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence for each form that a rule of its own reads, and the one beside it that the rule must leave alone. */
class SentenceFormsTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();

    @ParameterizedTest(name = "{3}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "衡阳市政协副主席率15名企业负责人到福建晋江考察调研。|VISIT|CN-HN>CN-FJ|an official leads companies",
                "衡阳市15名企业负责人到福建晋江考察调研。||none|companies on their own",
                "陕西彬州市人大考察团一行9人、山西河津市人大考察团一行12人来到天水市考察。|VISIT|CN-SN>CN-GS;CN-SX>CN-GS|listed delegations",
                "由吉林省文化和旅游厅主办的冰雪推介活动在杭州举行。|VISIT|CN-JL>CN-ZJ|a promotion held elsewhere",
                "由吉林省文化和旅游厅主办的冰雪推介活动在长春举行。||none|a promotion at home",
                "开封、洛阳两市代表团赴西安考察。|VISIT|CN-HA>CN-SN|a city that is also a word, in a list",
                "信件开封后寄往西安。||none|the word",
                "河南省代表团将于月底赴陕西,开展豫陕文化合作交流活动。||none|part of a visit that is planned",
                "代表团参加在长沙举行的湘鄂合作论坛。||none|the name of an event that others attend",
                "香港特区行政长官率领代表团12日在广州与广东省委书记会面。|VISIT|CN-HK>CN-GD|a meeting with the host at home",
                "某集团向云南、贵州灾区各捐赠五百万元。||none|all of the list are given to",
                "江苏省代表团率团向广东取经。|VISIT|CN-JS>CN-GD|whom one learns from",
                "浙江省党政代表团抵达四川,两省领导见证项目签约。|VISIT|CN-ZJ>CN-SC|projects are not signed by governments",
                "由怀化市发起,联动贵州铜仁市、广西桂林市,建立协作机制。|COOPERATION|CN-GZ~CN-HN;CN-GX~CN-HN;CN-GX~CN-GZ|who calls others together",
                "江西、湖南两省和香港签署旅游合作协议。|AGREEMENT|CN-HN~CN-JX;CN-HK~CN-JX;CN-HK~CN-HN|a number inside a list",
                "江西、湖南两省和陕西一家企业签署合作协议。|AGREEMENT|CN-HN~CN-JX|a company behind the number",
                "湖北省赴新疆考察团一行抵达博乐。|VISIT|CN-HB>CN-XJ|a delegation named by its journey",
                "省长会见江苏省来青考察团。|VISIT|CN-JS>CN-QH|a delegation that came is not that of its destination",
                "新疆考察团一行抵达武汉考察。|VISIT|CN-XJ>CN-HB|a delegation named by its home",
                "广西代表团赴港澳考察。|VISIT|CN-GX>CN-HK;CN-GX>CN-MO|two destinations in one name",
                "广西代表团赴长三角考察。||none|an area is no destination",
                "江西代表团来到昌都社区,走访居民。||none|a community named after a city",
                "江西代表团来到昌都,走访居民。|VISIT|CN-JX>CN-XZ|the city",
                "湖北省老区建设考察组来济考察。|VISIT|CN-HB>CN-SD|a city by the character that most likely means it",
                "[来源:济源日报]湖北省宜城市考察组来济考察。|VISIT|CN-HB>CN-HA|the outlet says which city it is",
                "湖北省考察组来济,济源市副市长陪同。|VISIT|CN-HB>CN-HA|the text says which city it is",
                "湖北省考察组在温饱线上下走访调研。||none|the character begins a word",
                "贵州省党政代表团来兰考察。|VISIT|CN-GZ>CN-GS|兰 and 考察, not 兰考",
                "贵州省党政代表团来兰考考察。|VISIT|CN-GZ>CN-HA|兰考 and 考察",
                "云南省大姚县考察组来新丰考察,市政协主席陪同。|VISIT|CN-YN>CN-GD|a county without its suffix behind a movement word",
                "云南省大姚县考察组与新丰果业洽谈。||none|elsewhere it is a word",
                "平远、兴国两县水务局局长在会上签订护水协议。|AGREEMENT|CN-GD~CN-JX|counties without their suffix before their number",
                "施秉考察团赴赣州市学习脐橙种植。|VISIT|CN-GZ>CN-JX|a county without its suffix begins the clause",
                "云南省委书记在昆明与湖南省省长率领的湖南省党政代表团座谈。|VISIT|CN-HN>CN-YN|the host stands first",
                "云南省委书记在北京与湖南省党政代表团座谈。|COOPERATION|CN-HN~CN-YN|they meet in a third place",
                "[来源:温州日报]市长与白山市市长率领的白山市党政代表团座谈。|VISIT|CN-JL>CN-ZJ|the host is the outlet's own mayor",
                "云南、海南等省派出一支高层次的代表团,先后赴辽宁考察。|VISIT|CN-YN>CN-LN;CN-HI>CN-LN|who sends it stands further off",
                "辽宁省文化和旅游厅带着景区和企业在福州、厦门举办推介会。|VISIT|CN-LN>CN-FJ|an office takes companies along",
                "龙岩市文旅推介会走进合肥。|VISIT|CN-FJ>CN-AH|a promotion comes to another region",
                "龙岩市山歌剧团走进合肥。||none|artists on tour",
                "茶叶交易博览会在福州开幕,市长率安康市代表团参会。|VISIT|CN-SN>CN-FJ|a delegation at a fair in another region",
                "安康市代表团参加在福州举办的茶叶博览会。|VISIT|CN-SN>CN-FJ|the fair stands behind",
                "全国政协会议在北京召开,安康市代表团参会。||none|a congress",
                "茶叶交易博览会在福州开幕,安康市多家企业参会。||none|companies at a fair",
                "全国对口支援西藏工作会议在北京召开。||none|where they meet is no giver",
                "市长率团赴台州开展合作交流。会上,白山、台州两市政府签订协议。|VISIT|CN-JL>CN-ZJ;AGREEMENT CN-JL~CN-ZJ|of two that sign, the visitor is not the host",
                "市长率团赴台州开展合作交流。||none|nothing says whose mayor",
                "两支医疗队昨晚抵达宜昌。队员们来自海南、福建。|AID|CN-HI>CN-HB;CN-FJ>CN-HB|where a team comes from stands in the next sentence",
                "两支医疗队昨晚抵达宜昌。游客来自海南、福建。||none|others come from there",
                "[来源:台州日报]吉林省敦化市代表团来台考察。|VISIT|CN-JL>CN-ZJ|the outlet's own city",
                "[来源:台州日报]我市代表团赴台考察。|VISIT|CN-ZJ>CN-TW|away from the outlet's city",
                "[来源:新华日报]吉林省敦化市代表团来新考察。|VISIT|CN-JL>CN-XJ|no place gives the outlet its name",
                "[来源:衡水市教育局]云南省玉溪市教育局考察组来我局交流。|VISIT|CN-YN>CN-HE|an office of the outlet's own",
                "重庆市武隆区文复乡一行八人到江华码市镇交流。|VISIT|CN-CQ>CN-HN|a county without its suffix before its township",
                "景宁与福建省寿宁县共建茶叶市场。|COOPERATION|CN-FJ~CN-ZJ|a county without its suffix with another",
                "景宁与福建省福鼎市、寿宁县建立联防机制。|COOPERATION|CN-FJ~CN-ZJ|with several of one region",
                "驻海南省全国政协委员考察团到辽宁考察。|VISIT|CN-HI>CN-LN|members of a national body who live in the region",
                "全国政协委员考察团到辽宁考察。||none|the national body itself",
                "海南省政协考察团一行就湿地保护专程赴我省考察。辽宁省政协副主席陪同。|VISIT|CN-HI>CN-LN|我省 is the other region that the text names",
                "海南省政协考察团一行就湿地保护专程赴我省考察。||none|the text names no other",
                "海南省党政代表团出发前往珠三角。代表团昨日抵达佛山。|VISIT|CN-HI>CN-GD|an arrival of the delegation named before",
                "按照协议,川渝双方将建立医疗会诊制度。|COOPERATION|CN-CQ~CN-SC|what an agreement says they will do",
                "川渝双方将建立医疗会诊制度。||none|a plan",
                "在福州召开的玉溪市投资推介会吸引了三十家企业。|VISIT|CN-YN>CN-FJ|the venue stands before the promotion",
                "白城市招商小分队分赴合肥、芜湖拜访企业。|VISIT|CN-JL>CN-AH|a small team to several cities",
                "江苏省帮助铜仁市建成蔬菜基地三万亩。|AID|CN-JS>CN-GZ|help where a programme pairs the two",
                "海南省帮助铜仁市建成蔬菜基地三万亩。||none|help of whom no programme pairs",
                "江苏企业帮助铜仁市建成蔬菜基地三万亩。||none|help of companies",
                "[来源:嘉兴日报]新疆沙雅县党政代表团来经开区考察。|VISIT|CN-XJ>CN-ZJ|a zone of the outlet's own",
                "新疆沙雅县党政代表团来经开区考察。||none|nothing says of which city the zone is",
                "[来源:嘉兴日报]新疆沙雅县的棉花运到经开区仓库。||none|goods that come to a zone",
                "吉林省副省长来琼出席热带农业博览会。|VISIT|CN-JL>CN-HI|an official at a fair of the host",
                "吉林省副省长赴北京出席全国农业工作会议。||none|a conference of the centre",
                "市委书记赴台州考察。座谈会上,他代表达州市委感谢台州市。|VISIT|CN-SC>CN-ZJ|whom the visitor speaks for",
                "市委书记赴台州考察。座谈会上,市长代表台州市委表示欢迎。||none|whom the host speaks for",
                "从山东赶到温州的平原县领导举办了招商接待日。|VISIT|CN-SD>CN-ZJ|visitors behind their own journey",
                "民间救援队从海南来到宜昌,参与重建。||none|a team that no region sent",
                "[来源:宁德市总工会]新疆木垒县总工会考察团到我会交流。|VISIT|CN-XJ>CN-FJ|our association as the host",
                "[来源:宁德师范学院]我校代表团赴新疆大学交流。||none|our school is no visitor",
                "舟山市农业农村局代表团赴舟山对口支援的新疆考察。|VISIT|CN-ZJ>CN-XJ;AID CN-ZJ>CN-XJ|who helps the destination is none",
                "安庆市农业农村局局长率舟山市代表团赴舟山对口支援的新疆考察。|VISIT|CN-ZJ>CN-XJ;AID CN-ZJ>CN-XJ|the words say who helps, whatever other programmes there are"
            })
    void isRead(String sentence, String relation, String pairs, String form) {
        assertThat(TAGGER.tag(ArticleFixture.caseText(sentence)).pairs())
                .as(form)
                .extracting(pair -> pair.relation() + " " + pair.key())
                .containsExactlyInAnyOrderElementsOf(LabelledText.pairs(pairs, relation == null ? "" : relation));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"我省党政代表团赴甘肃省考察。其间甘青两省召开座谈会。,CN-QH>CN-GS", "内蒙古乌海市考察团来我县考察。大家参观了迁西县的板栗园。,CN-NM>CN-HE"})
    void tellsOursFromTheOtherRegionWhereNoOutletDoes(String text, String pair) {
        assertThat(TAGGER.tag(ArticleFixture.body(text).build()).pairs())
                .extracting(RegionPair::key)
                .contains(pair);
    }
}
