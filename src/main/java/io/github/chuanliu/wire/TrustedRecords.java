package io.github.chuanliu.wire;

import io.github.chuanliu.avro.EnrichedArticle;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Lets Avro make instances of our generated records, and of nothing that it does not trust anyway: since 1.12.1 a schema
 * may name only classes that the application vouches for.
 */
final class TrustedRecords {

    private static final String PACKAGE = EnrichedArticle.class.getPackageName();

    static {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(),
                type -> type.getPackageName().equals(PACKAGE)));
    }

    private TrustedRecords() {}

    /** Makes sure of it; doing so again changes nothing. */
    static void vouch() {
        // The static initialiser has done it.
    }
}
