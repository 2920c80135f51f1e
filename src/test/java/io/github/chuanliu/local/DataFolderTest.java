package io.github.chuanliu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path temp;

    @Test
    void isCreatedWithItsParents() {
        Path folder = temp.resolve("数据/broker");
        try (DataFolder open = DataFolder.open(folder, 0)) {
            assertThat(open.path()).isEqualTo(folder).isDirectory();
        }
    }

    @Test
    void canBeOpenedAgainOnceClosed() {
        DataFolder.open(temp, 0).close();
        DataFolder.open(temp, 0).close();
    }

    @Test
    void namesTheProcessThatUsesIt() {
        try (DataFolder open = DataFolder.open(temp, 0)) {
            assertThatThrownBy(() -> DataFolder.open(temp, 0))
                    .isInstanceOf(LocalEngineException.class)
                    .hasMessageContaining(open.path() + " is in use by another process (pid "
                            + ProcessHandle.current().pid() + ")");
        }
    }

    @Test
    void mayNotBeAFile() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file, 0))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining(file + " is a file");
    }

    @Test
    void mustBeWritable() {
        Path folder = Path.of("/proc/chuanliu");
        assertThatThrownBy(() -> DataFolder.open(folder, 0))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining(folder + " cannot be written");
    }

    @Test
    void needsSpaceOnItsDisk() {
        assertThatThrownBy(() -> DataFolder.open(temp, Long.MAX_VALUE))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining(temp + " is full")
                .hasMessageContaining("Free some space");
    }
}
