package io.github.chuanliu.article;

import java.util.Optional;

/**
 * A place below the provinces, or a site.
 *
 * @param name as the text says it
 * @param adcode GB/T 2260 code of the smallest division that is known, if any
 * @param regionCode ISO 3166-2 code of its region, if known
 */
public record Place(String name, Optional<String> adcode, Optional<String> regionCode) {}
