package io.github.chuanliu.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.bench.chaos.Fault.Hit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FaultTest {

    private static final Path FOLDER = Path.of("nowhere");
    private static final List<Part> PARTS = List.of(
            part("broker", Part.Kind.BROKER, Optional.empty()),
            part("registry", Part.Kind.REGISTRY, Optional.empty()),
            part("stream", Part.Kind.STREAM, Optional.of(FOLDER)),
            part("feeder", Part.Kind.FEEDER, Optional.empty()));

    @Test
    void theSameSeedPlansTheSameFaultsAndAnotherSeedOthers() {
        assertThat(Fault.plan(5, 20, PARTS)).isEqualTo(Fault.plan(5, 20, PARTS)).isNotEqualTo(Fault.plan(6, 20, PARTS));
    }

    @Test
    void everyPartIsHitBeforeOneIsHitAgain() {
        List<Fault> plan = Fault.plan(7, 20, PARTS);

        for (int round = 0; round < 5; round++) {
            assertThat(plan.subList(4 * round, 4 * round + 4))
                    .extracting(Fault::target)
                    .containsExactlyInAnyOrder("broker", "registry", "stream", "feeder");
        }
    }

    @Test
    void everyKindOfFaultIsPlannedAndOnlyAStreamLosesItsState() {
        List<Fault> plan = IntStream.range(0, 20)
                .boxed()
                .flatMap(seed -> Fault.plan(seed, 20, PARTS).stream())
                .toList();

        assertThat(plan).extracting(Fault::hit).contains(Hit.values());
        assertThat(plan)
                .filteredOn(fault -> fault.hit() == Hit.DISK_LOSS)
                .extracting(Fault::target)
                .containsOnly("stream");
    }

    private static Part part(String name, Part.Kind kind, Optional<Path> expendable) {
        return new JavaPart(name, kind, FOLDER, expendable, List.of(), List.of());
    }
}
