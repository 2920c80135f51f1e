package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.RegionTags.Official;
import io.github.chuanliu.article.RegionTags.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionTaggerTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();

    @Test
    void showsTheWordsThatSaySo() {
        String body = "本报讯 3月5日,青海省党政代表团赴江苏省学习考察。两省签署了合作协议。";
        RegionTags tags = TAGGER.tag(ArticleFixture.body(body).build());
        assertThat(tags.pairs()).extracting(RegionPair::key).containsExactly("CN-QH>CN-JS", "CN-JS~CN-QH");
        assertThat(tags.pairs().get(0).evidence().get(0).of(body)).isEqualTo("青海省党政代表团赴江苏省学习考察");
        assertThat(tags.pairs().get(1).evidence().get(0).of(body)).isEqualTo("两省签署了合作协议");
    }

    @Test
    void keepsThePlacesBelowTheProvinces() {
        RegionPair pair = only("深圳市代表团赴哈尔滨市考察。");
        assertThat(pair.fromPlace()).map(Place::name).contains("深圳市");
        assertThat(pair.fromPlace()).flatMap(Place::adcode).contains("440300");
        assertThat(pair.toPlace()).map(Place::name).contains("哈尔滨市");
    }

    @Test
    void keepsTheCorpsAsAPlace() {
        RegionPair pair = only("新疆生产建设兵团代表团赴河北省考察。");
        assertThat(pair.fromPlace()).map(Place::name).contains("新疆生产建设兵团");
    }

    @Test
    void takesTheDateOfTheSentenceThatIsTheEvidence() {
        Article article = ArticleFixture.body("1月2日,会议召开。3月5日,青海省代表团赴江苏省考察。")
                .dated("1月2日", 1, 2)
                .dated("3月5日", 3, 5)
                .build();
        assertThat(TAGGER.tag(article).pairs().get(0).date())
                .map(EventDate::text)
                .contains("3月5日");
    }

    @Test
    void namesTheProgramme() {
        assertThat(only("闽宁协作结出硕果。").framework()).contains("东西部协作");
        assertThat(only("上海援青干部在果洛义诊。").framework()).contains("对口援青");
    }

    @Test
    void countsRegionsThroughTheirPlaces() {
        RegionTags tags = TAGGER.tag(ArticleFixture.body("成都市与四川省各部门讨论,重庆旁听。").build());
        assertThat(tags.regions())
                .extracting(count -> count.region().code() + count.count())
                .containsExactly("CN-SC2", "CN-CQ1");
    }

    @Test
    void listsWhereTheVisitorsWent() {
        RegionTags tags = TAGGER.tag(ArticleFixture.body("山东省代表团赴陕西省考察。座谈会在西安举行。代表团来到陕西历史博物馆,实地考察了咸阳市秦都区、法士特集团等。")
                .build());
        assertThat(tags.places()).extracting(Place::name).containsExactly("西安", "陕西历史博物馆", "咸阳市秦都区", "法士特集团");
    }

    @Test
    void tellsVisitorsFromHosts() {
        Article article = ArticleFixture.body("山东省代表团赴陕西省考察。陕西省委书记张三,山东省省长李四出席座谈会。")
                .person("张三", "陕西省委书记")
                .person("李四", "山东省省长")
                .build();
        assertThat(TAGGER.tag(article).officials()).extracting(Official::side).containsExactly(Side.HOST, Side.VISITOR);
    }

    @Test
    void keepsBriefsApart() {
        String first = "青海省代表团赴江苏省考察。";
        String second = "双方签署协议。";
        Article article = ArticleFixture.body(first + "\n" + second)
                .section("", 0, first.length())
                .section("", first.length() + 1, first.length() + 1 + second.length())
                .build();
        List<RegionPair> pairs = TAGGER.tag(article).pairs();
        assertThat(pairs).extracting(RegionPair::key).containsExactly("CN-QH>CN-JS");
        assertThat(pairs.get(0).section()).hasValue(0);
    }

    @Test
    void doesNotRepeatCooperationThatAVisitSaysAlready() {
        assertThat(TAGGER.tag(ArticleFixture.body("青海省代表团赴江苏省考察。江苏与青海深化合作。").build())
                        .pairs())
                .extracting(RegionPair::key)
                .containsExactly("CN-QH>CN-JS");
    }

    @Test
    void explainsWhatItTookAndWhatItDropped() {
        TaggingTrace trace = TAGGER.explain(
                ArticleFixture.body("辽宁省代表团计划下月赴山西省考察。海南省代表团赴山西省考察。").build());
        assertThat(trace.proposals()).extracting(TaggingTrace.Proposal::pair).containsExactly("VISIT CN-HI>CN-SX");
        assertThat(trace.rejected()).singleElement().asString().contains("planned by 计划");
        assertThat(trace.mentions()).extracting(TaggingTrace.Mention::text).contains("辽宁省", "海南省");
    }

    @Test
    void explainsWhichCooperationAStrongerRelationSaysAlready() {
        TaggingTrace trace =
                TAGGER.explain(ArticleFixture.body("海南省代表团赴山西省考察。琼晋两省深化合作。").build());
        assertThat(trace.tags().pairs()).extracting(RegionPair::key).containsExactly("CN-HI>CN-SX");
        assertThat(trace.rejected())
                .anySatisfy(rejected -> assertThat(rejected).contains("stronger", "at 13", "琼晋两省深化合作"));
    }

    @Test
    void followsAnOfficialByNameAndADelegationToItsHome() {
        Article named = ArticleFixture.body("四川省省长张三、甘肃省省长李四出席会议。会前,张三会见了李四一行。")
                .person("张三", "四川省省长")
                .person("李四", "甘肃省省长")
                .build();
        assertThat(TAGGER.tag(named).pairs()).extracting(RegionPair::key).containsExactly("CN-GS>CN-SC");
        assertThat(only("考察组一行到了浙江省绍兴市考察。考察组由来自河南省许昌市的委员组成。").key()).isEqualTo("CN-HA>CN-ZJ");
    }

    @Test
    void followsAnOfficialThroughWordsBeforeWhatHeDoes() {
        String known = "湖南省省长张三介绍了规划。";
        Article led = ArticleFixture.body(known + "张三今年又率团访问海南。")
                .person("张三", "湖南省省长")
                .build();
        Article stayed = ArticleFixture.body(known + "张三认为,访问海南很有必要。")
                .person("张三", "湖南省省长")
                .build();
        assertThat(TAGGER.tag(led).pairs()).extracting(RegionPair::key).containsExactly("CN-HN>CN-HI");
        assertThat(TAGGER.tag(stayed).pairs()).isEmpty();
    }

    @Test
    void readsUnitsOfTheCorpsOnlyWhereTheTextIsAboutXinjiang() {
        assertThat(only("湖北省十堰市代表团来到八十六团,考察对口援疆工作。").key()).isEqualTo("CN-HB>CN-XJ");
        assertThat(TAGGER.tag(ArticleFixture.body("湖北省十堰市代表团来到八十六团考察。").build()).pairs())
                .isEmpty();
    }

    @Test
    void readsNamesAsTheYearOfTheArticleMeansThem() {
        ArticleFixture text = ArticleFixture.body("涪陵市党政代表团赴成都考察。重庆市代表团赴西安考察。");
        assertThat(TAGGER.tag(text.publishedIn(1995).build()).pairs())
                .extracting(RegionPair::key)
                .containsExactly("CN-SC>CN-SN");
        assertThat(TAGGER.tag(text.publishedIn(1998).build()).pairs())
                .extracting(RegionPair::key)
                .containsExactly("CN-CQ>CN-SC", "CN-CQ>CN-SN");
    }

    @Test
    void readsTraditionalCharacters() {
        assertThat(only("廣東省黨政代表團赴陝西省考察。").key()).isEqualTo("CN-GD>CN-SN");
    }

    private static RegionPair only(String body) {
        List<RegionPair> pairs = TAGGER.tag(ArticleFixture.body(body).build()).pairs();
        assertThat(pairs).hasSize(1);
        return pairs.get(0);
    }
}
