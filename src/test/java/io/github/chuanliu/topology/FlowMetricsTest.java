package io.github.chuanliu.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.fixture.SyntheticPages;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the topology counts of what passes through it. */
final class FlowMetricsTest {

    private static final String VISIT = "首页\n\n青山省代表团考察活动综述\n\n发布时间:2024-05-18 05:26:00 来源:测试日报\n\n"
            + "5月16日,甘肃省党政代表团赴宁夏回族自治区考察学习,在引黄灌区察看渠系改造和节水设备的运行,详细询问了轮灌安排。\n\n"
            + "代表团一行先后走进葡萄酒庄、枸杞加工车间和光伏产业园,同企业负责人交谈,了解原料收购、冷链运输和用工培训的做法。\n\n"
            + "座谈会上,双方介绍了各自的经济社会发展情况,就黄河流域生态保护、文化旅游线路衔接和技能人才互派等事项深入交流。\n\n"
            + "相关文章\n关于我们\n";

    private final TopologyUnderTest topology = new TopologyUnderTest();
    private final TestInputTopic<String, PageSnapshot> fetched = topology.fetched();

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void everyPageIsCountedWhereItEnded() {
        send("https://a.example/1", VISIT);
        send("https://a.example/1", VISIT);
        send("https://b.example/9", VISIT.replace("首页", "导航\n返回"));
        send("https://a.example/1", VISIT.replace("宁夏回族自治区", "青海省"));
        send("https://a.example/empty", "");
        send("https://a.example/other", SyntheticPages.text(3, 1));
        topology.driver()
                .createInputTopic("pages.fetched", new StringSerializer(), new StringSerializer())
                .pipeInput("key", "no avro");

        assertThat(count("chuanliu.pages.read")).isEqualTo(6);
        assertThat(count("chuanliu.articles.enriched", "kind", "story")).isEqualTo(2);
        assertThat(count("chuanliu.articles.enriched", "kind", "revision")).isEqualTo(1);
        assertThat(count("chuanliu.articles.duplicated", "kind", "UNCHANGED")).isEqualTo(1);
        assertThat(count("chuanliu.articles.duplicated", "kind", "EXACT")).isEqualTo(1);
        assertThat(count("chuanliu.articles.duplicated", "kind", "NEAR")).isZero();
        assertThat(count("chuanliu.pages.rejected", "reason", "EMPTY")).isEqualTo(1);
        assertThat(count("chuanliu.pages.rejected")).isEqualTo(1);
        assertThat(count("chuanliu.pages.failed", "step", "read-fetched-pages")).isEqualTo(1);
        assertThat(count("chuanliu.pairs.observed", "relation", "VISIT")).isEqualTo(2);
        assertThat(count("chuanliu.pairs.retracted", "relation", "VISIT")).isEqualTo(1);
        assertThat(count("chuanliu.pairs.observed"))
                .isEqualTo(topology.pairs().readValuesToList().stream()
                        .filter(pair -> !pair.getRetracted())
                        .count());
        assertThat(gauge("chuanliu.canonicals")).isEqualTo(3);
        assertThat(topology.registry().get("chuanliu.page.stage").timer().count())
                .isEqualTo(6);
        Timer verdicts = topology.registry().get("chuanliu.page.verdict").timer();
        assertThat(verdicts.count()).isEqualTo(5);
        assertThat(verdicts.max(TimeUnit.MILLISECONDS)).isZero();
    }

    private void send(String url, String text) {
        fetched.pipeInput(url, SyntheticPages.page(url, text));
    }

    private double count(String name, String... tags) {
        return topology.registry().get(name).tags(tags).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private double gauge(String name) {
        return topology.registry().get(name).gauge().value();
    }
}
