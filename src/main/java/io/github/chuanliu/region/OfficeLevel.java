package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;

/** Of what kind of region an office is an organ, as far as its first characters say. */
enum OfficeLevel {
    PROVINCE("省", "副省"),
    AUTONOMOUS("自治区", "自治區", "区党委", "區黨委"),
    CITY("市", "副市"),
    COUNTY("县", "縣", "区", "區", "州", "旗", "盟", "副县", "副縣", "副区", "副區", "副州"),
    NONE;

    private final List<String> beginnings;

    OfficeLevel(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    static OfficeLevel of(String title) {
        for (OfficeLevel level : values()) {
            for (String beginning : level.beginnings) {
                if (title.startsWith(beginning)) {
                    return level;
                }
            }
        }
        return NONE;
    }

    boolean mayBe(Region region) {
        return switch (this) {
            case PROVINCE -> region.nameZh().endsWith("省");
            case AUTONOMOUS -> region.nameZh().endsWith("自治区");
            default -> true;
        };
    }

    /** Whether an office of this level may be of the same organ or place as the one before it in the sentence. */
    boolean goesOnFrom(String before, Optional<Region> region) {
        if (this == NONE) {
            return true;
        }
        boolean same = region.filter(this::mayBe).isPresent();
        return same && beginnings.stream().anyMatch(word -> before.contains(word.substring(word.length() - 1)));
    }
}
