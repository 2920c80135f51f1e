package io.github.chuanliu.region;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names of places are safe to read, and where: 义乌 always, 开封 where a place is due, 合作 never. */
final class SafeNames {

    private final Set<String> never = column("common-words.tsv", "never");
    private final Set<String> inside = column("common-words.tsv", "inside");
    private final Set<String> due = column("common-words.tsv", "due");
    private final Set<String> shortCities = column("short-cities.tsv", "");

    boolean isNeverRead(String name) {
        return never.contains(name);
    }

    /** Whether a name without its suffix is read at all: prefectures are, counties only by the table. */
    boolean isRead(String shortName, String adcode) {
        return !never.contains(shortName)
                && (adcode.endsWith("00") || shortCities.contains(shortName) || shortName.endsWith("县"));
    }

    /** Districts of Taiwan's cities are words such as 新社区 elsewhere. */
    Division.Reading reading(String name, String adcode) {
        if (inside.contains(name) || (adcode.startsWith("71") && name.endsWith("区"))) {
            return Division.Reading.INSIDE;
        }
        return due.contains(name) ? Division.Reading.WHERE_DUE : Division.Reading.ANYWHERE;
    }

    private static Set<String> column(String table, String kind) {
        Set<String> column = new HashSet<>();
        for (List<String> row : Tables.rows(table)) {
            if (kind.isEmpty() || row.get(1).equals(kind)) {
                column.add(row.get(0));
            }
        }
        return column;
    }
}
