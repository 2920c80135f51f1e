package io.github.chuanliu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The architecture, as rules that fail the build. */
@AnalyzeClasses(packages = "io.github.chuanliu", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "io.github.chuanliu.";
    private static final String[] DOMAIN = {ROOT + "article..", ROOT + "text..", ROOT + "region..", ROOT + "dedup.."};

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NEITHER_KAFKA_NOR_AVRO = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.apache.avro..", "io.confluent..", ROOT + "avro..");

    @ArchTest
    static final ArchRule THE_VALUES_NEED_NOTHING_BUT_THE_JDK = classes()
            .that()
            .resideInAPackage(ROOT + "article..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + "article..");

    @ArchTest
    static final ArchRule TEXT_STANDS_ON_ITS_OWN = onlyKnows("text", "article");

    @ArchTest
    static final ArchRule REGION_STANDS_ON_ITS_OWN = onlyKnows("region", "article");

    @ArchTest
    static final ArchRule DEDUP_STANDS_ON_ITS_OWN = onlyKnows("dedup", "article");

    @ArchTest
    static final ArchRule WIRE_KNOWS_VALUES_AND_CONTRACT = onlyKnows("wire", "article", "avro", "config");

    @ArchTest
    static final ArchRule THE_TOPOLOGY_PUTS_DOMAIN_AND_WIRE_TOGETHER =
            onlyKnows("topology", "article", "text", "region", "dedup", "wire", "avro", "config");

    @ArchTest
    static final ArchRule FEED_KNOWS_PAGES_SETTINGS_AND_HOW_TO_BE_WATCHED =
            onlyKnows("feed", "article", "config", "metrics");

    @ArchTest
    static final ArchRule METRICS_STAND_ON_THEIR_OWN = onlyKnows("metrics");

    @ArchTest
    static final ArchRule SUBSCRIBE_KNOWS_THE_CONTRACT_ONLY = onlyKnows("subscribe", "avro");

    @ArchTest
    static final ArchRule LOCAL_STANDS_ON_ITS_OWN = onlyKnows("local");

    @ArchTest
    static final ArchRule RUNTIME_KNOWS_NO_DOMAIN = onlyKnows("runtime", "config", "wire");

    @ArchTest
    static final ArchRule BENCHMARKS_KNOW_WHAT_THEY_MEASURE =
            onlyKnows("bench", "article", "text", "region", "dedup", "topology", "wire", "avro", "config");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_RUNS_BENCHMARKS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "bench..", ROOT + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "bench..");

    @ArchTest
    static final ArchRule ONLY_WIRE_TALKS_TO_THE_REGISTRY = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "wire..", "io.confluent..")
            .and()
            .resideInAPackage("io.github.chuanliu..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.confluent..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_EXITS = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..", ROOT + "local..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.github.chuanliu.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .that()
            .resideInAPackage("io.github.chuanliu..")
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

    private static ArchRule onlyKnows(String name, String... others) {
        String[] known = new String[others.length + 1];
        known[0] = ROOT + name + "..";
        for (int i = 0; i < others.length; i++) {
            known[i + 1] = ROOT + others[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.or(
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(known),
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage(
                                "io.github.chuanliu..")));
    }
}
