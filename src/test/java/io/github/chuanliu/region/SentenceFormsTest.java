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
                "江西代表团来到昌都,走访居民。|VISIT|CN-JX>CN-XZ|the city"
            })
    void isRead(String sentence, String relation, String pairs, String form) {
        assertThat(TAGGER.tag(ArticleFixture.body(sentence).build()).pairs())
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
