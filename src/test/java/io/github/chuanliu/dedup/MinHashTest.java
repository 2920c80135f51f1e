package io.github.chuanliu.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTest {

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 20, 40, 100})
    void theEstimateIsTheJaccardSimilarityOnAverage(int step) {
        double estimated = 0;
        double exact = 0;
        int texts = 100;
        for (int seed = 0; seed < texts; seed++) {
            String text = Pages.text(seed, 800);
            String edited = Pages.edited(text, step);
            estimated += MinHash.of(text).similarity(MinHash.of(edited)) / texts;
            exact += jaccard(text, edited) / texts;
        }
        assertThat(estimated).isCloseTo(exact, Offset.offset(0.015));
    }

    @Test
    void textsOfFewerGramsThanBinsAreEstimatedToo() {
        double estimated = 0;
        int texts = 300;
        for (int seed = 0; seed < texts; seed++) {
            String text = Pages.text(seed, 64);
            estimated += MinHash.of(text).similarity(MinHash.of(text.substring(20))) / texts;
        }
        assertThat(estimated).isCloseTo(40.0 / 60, Offset.offset(0.03));
    }

    @Test
    void repeatsChangeNothing() {
        String text = Pages.text(1, 400);
        assertThat(MinHash.of(text + text).similarity(MinHash.of(text))).isGreaterThan(0.95);
    }

    @Test
    void textsWithoutCommonGramsHaveNoSimilarity() {
        assertThat(MinHash.of(Pages.text(1)).similarity(MinHash.of(Pages.text(2))))
                .isLessThan(0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "川", "川藏", "川藏合作新", "川藏合作新篇章"})
    void shortTextsHaveASignature(String text) {
        assertThat(MinHash.of(text).similarity(MinHash.of(text))).isEqualTo(1);
    }

    /** State and topics hold signatures and digests: if this fails, they are of no use with this version. */
    @Test
    void signaturesAndDigestsAreThoseOfEveryVersion() {
        String text = "四川省与西藏自治区签署战略合作框架协议";
        assertThat(HexFormat.of().formatHex(MinHash.of(text).bins()).substring(0, 32))
                .isEqualTo("07f3c3a133f3c3f744f3f70733f395f3");
        assertThat(SketchMaker.articleId(text)).isEqualTo("246037c2d7cfac196c4034a9bce7ce0c");
    }

    private static double jaccard(String one, String other) {
        Set<String> all = grams(one);
        Set<String> common = new HashSet<>(all);
        common.retainAll(grams(other));
        all.addAll(grams(other));
        return (double) common.size() / all.size();
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + MinHash.GRAM <= text.length(); i++) {
            grams.add(text.substring(i, i + MinHash.GRAM));
        }
        return grams;
    }
}
