package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void knowsThe34RegionsWithTheirCodes() {
        assertThat(GAZETTEER.regions()).hasSize(34);
        assertThat(GAZETTEER.regions())
                .extracting(Region::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CN-[A-Z]{2}"));
        assertThat(GAZETTEER.regions())
                .extracting(Region::adcode)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[1-8]\\d0000"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "四川, CN-SC",
        "四川省, CN-SC",
        "川, CN-SC",
        "蜀, CN-SC",
        "CN-SC, CN-SC",
        "cn-sc, CN-SC",
        "510000, CN-SC",
        "510100, CN-SC",
        "Sichuan, CN-SC",
        "西藏, CN-XZ",
        "藏, CN-XZ",
        "Tibet, CN-XZ",
        "内蒙古自治区, CN-NM",
        "广西, CN-GX",
        "宁夏回族自治区, CN-NX",
        "新疆, CN-XJ",
        "香港, CN-HK",
        "澳门特别行政区, CN-MO",
        "台湾, CN-TW",
        "710000, CN-TW",
        "陕西, CN-SN",
        "山西, CN-SX",
        "Shaanxi, CN-SN",
        "Shanxi, CN-SX",
        "河南, CN-HA",
        "海南, CN-HI",
        "黑龙江, CN-HL",
        "成都, CN-SC",
        "深圳市, CN-GD",
        "雄安新区, CN-HE",
        "新疆生产建设兵团, CN-XJ",
        "石河子市, CN-XJ",
        "襄樊市, CN-HB",
        "涪陵市, CN-CQ",
        "万县市, CN-CQ",
        "齐鲁, CN-SD",
        "羊城, CN-GD",
        "凉山州, CN-SC",
        "海南州, CN-QH"
    })
    void findsARegionByAnyOfItsNames(String name, String code) {
        assertThat(GAZETTEER.region(name)).map(Region::code).contains(code);
    }

    @ParameterizedTest(name = "{0} is no region")
    @CsvSource({"火星", "朝阳区", "合作", "东方", "999999", "''"})
    void doesNotGuess(String name) {
        assertThat(GAZETTEER.region(name)).isEmpty();
    }

    @Test
    void saysWhichDataItIs() {
        assertThat(GAZETTEER.version()).contains("mumuy/data_location").contains("2026-04");
    }

    @Test
    void theBuilderReproducesTheVendoredTable(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("divisions.tsv");
        List<String> report = new ArrayList<>();
        GazetteerBuilder.build(Path.of("src/main/gazetteer/mumuy"), target, report::add);
        assertThat(target)
                .hasSameTextualContentAs(Path.of("src/main/resources/io/github/chuanliu/region/divisions.tsv"));
        assertThat(report).last().asString().contains("divisions");
    }

    @Test
    void theBuilderReportsWhatChanged(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("divisions.tsv");
        Files.writeString(target, "adcode\tname\tstatus\tsuccessor\n999999\t无此县\tcurrent\t\n");
        List<String> report = new ArrayList<>();
        GazetteerBuilder.build(Path.of("src/main/gazetteer/mumuy"), target, report::add);
        assertThat(report).contains("- 999999\t无此县\tcurrent\t").contains("+ 510100\t成都市\tcurrent\t");
    }
}
