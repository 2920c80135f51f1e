package io.github.chuanliu.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.DuplicateKind;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.RejectReason;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.fixture.SyntheticPages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestInputTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The flow of pages through the topology, without a broker. */
final class ChuanliuTopologyTest {

    private final TopologyUnderTest topology = new TopologyUnderTest();
    private final TestInputTopic<String, PageSnapshot> fetched = topology.fetched();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void theShapeIsTheOneThatWasReviewed() throws Exception {
        try (var pinned = ChuanliuTopologyTest.class.getResourceAsStream("topology.txt")) {
            assertThat(topology.description())
                    .as("the topology has changed; if that is meant, put this into topology.txt and give running"
                            + " applications a new application id where names or partitions of internal topics changed")
                    .isEqualTo(new String(pinned.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aTaskThatMovesAwayTakesItsIndexOffTheHeap() {
        TopologyUnderTest moving = new TopologyUnderTest();
        try (moving) {
            PageSnapshot page = SyntheticPages.page("https://a.example/1", visit("5月16日"));
            moving.fetched().pipeInput(page.url(), page);
            assertThat(moving.index().canonicals()).isEqualTo(1);
        }
        assertThat(moving.index().canonicals()).isZero();
    }

    @Test
    void aPageBecomesAnArticleUnderItsStory() {
        send("https://a.example/1", visit("5月16日"));

        List<KeyValue<String, EnrichedArticle>> enriched = topology.enriched().readKeyValuesToList();
        assertThat(enriched).hasSize(1);
        EnrichedArticle article = enriched.get(0).value;
        assertThat(enriched.get(0).key).isEqualTo(article.getStoryId());
        assertThat(article.getArticleId()).isEqualTo(article.getStoryId());
        assertThat(article.getRevision()).isEqualTo(1);
        assertThat(article.getUrl()).isEqualTo("https://a.example/1");
        assertThat(article.getTitle()).isEqualTo("青山省代表团考察活动综述");
    }

    @Test
    void itsRegionPairsAreObservedUnderTheirOwnKeys() {
        send("https://a.example/1", visit("5月16日"));

        List<KeyValue<String, RegionPairObservation>> observed =
                topology.pairs().readKeyValuesToList();
        assertThat(observed).extracting(pair -> pair.key).contains("CN-GS>CN-NX");
        assertThat(observed).allSatisfy(pair -> {
            assertThat(pair.value.getPair()).isEqualTo(pair.key);
            assertThat(pair.value.getRetracted()).isFalse();
            assertThat(pair.value.getQuote()).isNotBlank();
        });
    }

    @Test
    void theSameAddressWithTheSameTextIsUnchanged() {
        send("https://a.example/1", visit("5月16日"));
        send("https://a.example/1", visit("5月16日"));

        String story = topology.enriched().readKeyValue().key;
        KeyValue<String, DuplicateArticle> duplicate = topology.duplicated().readKeyValue();
        assertThat(duplicate.key).isEqualTo(story);
        assertThat(duplicate.value.getKind()).isEqualTo(DuplicateKind.UNCHANGED);
        assertThat(duplicate.value.getPosition().getOffset()).isEqualTo(1);
        assertThat(duplicate.value.getCanonical().getOffset()).isEqualTo(0);
        assertThat(topology.enriched().isEmpty()).isTrue();
    }

    @Test
    void anotherAddressWithTheSameTextIsAnExactDuplicate() {
        send("https://a.example/1", visit("5月16日"));
        send("https://b.example/9", visit("5月16日").replace("首页", "导航\n返回"));

        String story = topology.enriched().readKeyValue().key;
        KeyValue<String, DuplicateArticle> duplicate = topology.duplicated().readKeyValue();
        assertThat(duplicate.key).isEqualTo(story);
        assertThat(duplicate.value.getKind()).isEqualTo(DuplicateKind.EXACT);
        assertThat(duplicate.value.getUrl()).isEqualTo("https://b.example/9");
    }

    @Test
    void theSameAddressWithAChangedTextIsANewRevision() {
        send("https://a.example/1", visit("5月16日"));
        send(
                "https://a.example/1",
                visit("5月16日")
                        .replace(
                                "\n\n相关文章",
                                "\n\n记者随后获悉,代表团还走访了沿黄的三座泵站,并同管护人员逐一交谈,"
                                        + "询问夏灌准备、设备检修和水费收缴的情况,要求把来年的计划提前排定,不误农时。\n\n相关文章"));

        List<EnrichedArticle> enriched = topology.enriched().readValuesToList();
        assertThat(enriched).extracting(EnrichedArticle::getRevision).containsExactly(1, 2);
        assertThat(enriched)
                .extracting(EnrichedArticle::getStoryId)
                .containsOnly(enriched.get(0).getArticleId());
    }

    @Test
    void aPairThatARevisionTakesBackIsRetracted() {
        send("https://a.example/1", visit("5月16日"));
        send("https://a.example/1", visit("5月16日").replace("宁夏回族自治区", "青海省").replace("宁夏", "青海"));

        String story = topology.enriched().readKeyValue().key;
        List<RegionPairObservation> observed = topology.pairs().readValuesToList();
        assertThat(observed)
                .filteredOn(RegionPairObservation::getRetracted)
                .singleElement()
                .satisfies(retracted -> {
                    assertThat(retracted.getPair()).isEqualTo("CN-GS>CN-NX");
                    assertThat(retracted.getStoryId()).isEqualTo(story);
                    assertThat(retracted.getRevision()).isEqualTo(2);
                });
        assertThat(observed)
                .filteredOn(pair -> !pair.getRetracted())
                .extracting(RegionPairObservation::getPair)
                .contains("CN-GS>CN-QH");
    }

    @Test
    void aPageWithoutAnArticleIsRejectedWithItsPlace() {
        send("https://a.example/empty", "");
        send("https://a.example/1", visit("5月16日"));

        KeyValue<String, RejectedPage> rejected = topology.rejected().readKeyValue();
        assertThat(rejected.key).isEqualTo("https://a.example/empty");
        assertThat(rejected.value.getReason()).isEqualTo(RejectReason.EMPTY);
        assertThat(rejected.value.getTopic()).isEqualTo("pages.fetched");
        assertThat(rejected.value.getPosition().getOffset()).isEqualTo(0);
        assertThat(topology.enriched().getQueueSize()).isEqualTo(1);
    }

    @Test
    void aRecordThatIsNoPageDoesNotHoldUpTheNextPage() {
        topology.driver()
                .createInputTopic("pages.fetched", new StringSerializer(), new StringSerializer())
                .pipeInput("key", "no avro");
        send("https://a.example/1", visit("5月16日"));

        assertThat(topology.enriched().getQueueSize()).isEqualTo(1);
    }

    @Test
    void nothingWaitsOnceEveryVerdictIsIn() {
        SyntheticPages.pages(5, 0, 20).forEach(page -> fetched.pipeInput(page.url(), page));

        assertThat(topology.enriched().getQueueSize()).isEqualTo(20);
        assertThat(topology.pending()).isZero();
    }

    private void send(String url, String text) {
        PageSnapshot page = SyntheticPages.page(url, text);
        fetched.pipeInput(url, page);
    }

    private static String visit(String day) {
        return "首页\n\n青山省代表团考察活动综述\n\n发布时间:2024-05-18 05:26:00 来源:测试日报\n\n"
                + day + ",甘肃省党政代表团赴宁夏回族自治区考察学习,在引黄灌区察看渠系改造和节水设备的运行,详细询问了轮灌安排和管护经费。\n\n"
                + "代表团一行先后走进葡萄酒庄、枸杞加工车间和光伏产业园,同企业负责人交谈,了解原料收购、冷链运输和用工培训的做法,并就两省区"
                + "之间的农产品流通交换了意见。\n\n"
                + "座谈会上,双方介绍了各自的经济社会发展情况,就黄河流域生态保护、文化旅游线路衔接和技能人才互派等事项深入交流,表示要把"
                + "好的经验带回去,结合实际加以运用。\n\n相关文章\n关于我们\n";
    }
}
