package io.github.chuanliu.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PermissionsTest {

    @TempDir
    private Path folder;

    @Test
    void aRowIsAPermissionForEachOfItsNamesAndOperations() throws IOException {
        Path table = write("""
                # user	resource	pattern	names	operations
                setup	topic	literal	pages.fetched,pages.failed	Create,DescribeConfigs
                stream	transactional-id	prefixed	chuanliu-	Write
                """);

        assertThat(Permissions.read(table))
                .extracting(binding ->
                        binding.entry().principal() + " " + binding.entry().operation() + " "
                                + binding.pattern().resourceType() + " "
                                + binding.pattern().patternType() + " "
                                + binding.pattern().name())
                .containsExactly(
                        "User:setup CREATE TOPIC LITERAL pages.fetched",
                        "User:setup DESCRIBE_CONFIGS TOPIC LITERAL pages.fetched",
                        "User:setup CREATE TOPIC LITERAL pages.failed",
                        "User:setup DESCRIBE_CONFIGS TOPIC LITERAL pages.failed",
                        "User:stream WRITE TRANSACTIONAL_ID PREFIXED chuanliu-");
    }

    @Test
    void anOperationThatDoesNotExistIsRefused() throws IOException {
        Path table = write("stream\ttopic\tliteral\tpages.fetched\tReed\n");

        assertThatThrownBy(() -> Permissions.read(table)).hasMessageContaining("Reed");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("acls.tsv"), text);
    }
}
