package io.github.chuanliu.wire;

import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.avro.Place;
import io.github.chuanliu.avro.Region;
import io.github.chuanliu.avro.RegionPair;
import io.github.chuanliu.avro.Relation;
import io.github.chuanliu.avro.YearBasis;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps region pairs and their parts to Avro. */
final class RegionPairCodec {

    private RegionPairCodec() {}

    static RegionPair toAvro(io.github.chuanliu.article.RegionPair pair, CodePoints offsets) {
        return RegionPair.newBuilder()
                .setRelation(Relation.valueOf(pair.relation().name()))
                .setFrom(toAvro(pair.from()))
                .setTo(toAvro(pair.to()))
                .setDirected(pair.directed())
                .setFromPlace(pair.fromPlace().map(RegionPairCodec::toAvro).orElse(null))
                .setToPlace(pair.toPlace().map(RegionPairCodec::toAvro).orElse(null))
                .setSection(pair.section().isPresent() ? pair.section().getAsInt() : null)
                .setFramework(pair.framework().orElse(null))
                .setPlover(pair.relation().plover())
                .setEventStart(firstDay(pair.date()))
                .setEventEnd(lastDay(pair.date()))
                .setEventYearBasis(yearBasis(pair.date()))
                .setConfidence(pair.confidence())
                .setEvidence(pair.evidence().stream().map(offsets::evidence).toList())
                .build();
    }

    static Region toAvro(io.github.chuanliu.article.Region region) {
        return new Region(region.code(), region.adcode(), region.nameZh(), region.nameEn());
    }

    static Place toAvro(io.github.chuanliu.article.Place place) {
        return new Place(
                place.name(), place.adcode().orElse(null), place.regionCode().orElse(null));
    }

    static @Nullable LocalDate firstDay(Optional<EventDate> date) {
        return date.flatMap(known -> known.start().date()).orElse(null);
    }

    static @Nullable LocalDate lastDay(Optional<EventDate> date) {
        return date.flatMap(known -> known.end().date()).orElse(null);
    }

    static YearBasis yearBasis(Optional<EventDate> date) {
        return date.map(known -> YearBasis.valueOf(known.yearBasis().name())).orElse(YearBasis.UNKNOWN);
    }
}
