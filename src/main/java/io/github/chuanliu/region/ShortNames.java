package io.github.chuanliu.region;

import java.util.List;

/** The short forms of a division's name: 凉山彝族自治州 is 凉山州 and 凉山, 成都市 is 成都. */
final class ShortNames {

    /** Ethnic names that an autonomous prefecture drops in its short form: 凉山彝族自治州 is 凉山州. */
    private static final String[] PEOPLES = {
        "蒙古族藏族", "土家族苗族", "布依族苗族", "苗族侗族", "哈尼族彝族", "壮族苗族", "傣族景颇族", "藏族羌族", "柯尔克孜", "哈萨克", "傈僳族", "朝鲜族", "蒙古", "彝族",
        "白族", "傣族", "藏族", "回族"
    };

    private ShortNames() {}

    /** Every short form; which of them are safe to read is for the tables to say. */
    static List<String> of(String name, boolean prefecture) {
        if (name.endsWith("自治州")) {
            String stem = name.substring(0, name.length() - 3);
            for (String people : PEOPLES) {
                if (stem.endsWith(people) && stem.length() - people.length() >= 2) {
                    stem = stem.substring(0, stem.length() - people.length());
                    break;
                }
            }
            return List.of(stem, stem + "州");
        }
        if (name.endsWith("自治县")) {
            int people = name.indexOf('族');
            if (people == 2) {
                return List.of(name.substring(0, 2) + "县"); // 东乡族自治县 is called after its people
            }
            return people >= 3 ? List.of(name.substring(0, 2) + "县", name.substring(0, 2)) : List.of();
        }
        if (name.endsWith("地区")) {
            return List.of(name.substring(0, name.length() - 2));
        }
        boolean stripped = name.length() > 2
                && (name.endsWith("市")
                        || name.endsWith("县")
                        || name.endsWith("区")
                        || (prefecture && name.endsWith("盟")));
        return stripped ? List.of(name.substring(0, name.length() - 1)) : List.of();
    }
}
