package io.github.chuanliu.article;

/**
 * One of the 34 provincial regions of China.
 *
 * @param code ISO 3166-2, such as {@code CN-SC}
 * @param adcode GB/T 2260, six digits, such as {@code 510000}
 * @param nameZh full Chinese name, such as 四川省
 * @param nameEn English name, such as {@code Sichuan}
 */
public record Region(String code, String adcode, String nameZh, String nameEn) {

    /** A region is its code; the tagger compares regions some thousand times an article. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Region region
                        && code.hashCode() == region.code.hashCode()
                        && code.equals(region.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
