package io.github.chuanliu.feed;

import static io.github.chuanliu.feed.Feeds.MONDAY_NOON;
import static io.github.chuanliu.feed.Feeds.SMALL_PAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.marschall.memoryfilesystem.MemoryFileSystemBuilder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("pages"));
    }

    @Test
    void aPageIsItsFileUntouched() throws Exception {
        Path file = write("新闻/四川 西藏.txt", "川藏\r\n携手\u0000");
        Files.setLastModifiedTime(file, FileTime.from(MONDAY_NOON));

        assertThat(Feeds.pages(source())).singleElement().satisfies(page -> {
            assertThat(page.url()).isEqualTo("file:///%E6%96%B0%E9%97%BB/%E5%9B%9B%E5%B7%9D%20%E8%A5%BF%E8%97%8F.txt");
            assertThat(page.fetchedAt()).isEqualTo(MONDAY_NOON);
            assertThat(page.contentType()).isEqualTo("text/plain");
            assertThat(page.charset()).isEmpty();
            assertThat(page.body()).isEqualTo(Files.readAllBytes(file));
            assertThat(page.feed()).isEqualTo("test");
            assertThat(page.attributes()).isEqualTo(Map.of("file.name", "四川 西藏.txt"));
        });
    }

    @Test
    void pagesComeInTheOrderOfTheirNamesFolderByFolder() throws Exception {
        write("b.html", "");
        write("a/2.htm", "");
        write("a/10.HTML", "");
        write("c.xhtml", "");
        write("a.txt", "");
        assertThat(Feeds.urls(source()))
                .containsExactly(
                        "file:///a/10.HTML", "file:///a/2.htm", "file:///a.txt", "file:///b.html", "file:///c.xhtml");
    }

    @Test
    void nothingOfThisMachineIsPublished() throws Exception {
        write("a.txt", "");
        assertThat(Feeds.pages(source()).toString()).doesNotContain(temp.toString());
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws Exception {
        write(".hidden.txt", "");
        write(".git/a.txt", "");
        write("a.txt", "");
        assertThat(Feeds.urls(source())).containsExactly("file:///a.txt");
        assertThat(Feeds.remarks(source())).isEmpty();
    }

    @Test
    void otherFilesAreCountedByTheirKind() throws Exception {
        write("a/photo.jpg", "");
        write("photo.jpg", "");
        write("README", "");
        write("a.txt", "");
        assertThat(Feeds.remarks(source()))
                .containsExactly(folder + ": files that hold no page: .jpg 2, without extension 1");
    }

    @Test
    void noFileNameForgesALineOfALog() throws Exception {
        Path file =
                Files.createSymbolicLink(folder.resolve("a\nERROR all is lost\u001b[2J\u202e.txt"), Path.of("nowhere"));
        assertThat(Feeds.remarks(source()))
                .singleElement()
                .asString()
                .startsWith(folder + "/a ERROR all is lost [2J .txt: a symbolic link")
                .doesNotContain("\n");
        assertThat(file).isSymbolicLink();
    }

    @Test
    void anEmptyFolderSaysSo() {
        assertThat(Feeds.remarks(source()))
                .singleElement()
                .asString()
                .startsWith(folder + ": holds no pages (looked for .txt .html");
    }

    @Test
    void anEmptyFileIsAPage() throws Exception {
        write("empty.txt", "");
        assertThat(Feeds.pages(source()))
                .singleElement()
                .satisfies(page -> assertThat(page.body()).isEmpty());
    }

    @Test
    void aPageOverTheLimitIsAProblemAndThoseAroundItAreRead() throws Exception {
        write("1.txt", "x".repeat(1_000));
        write("2.txt", "x".repeat(1_001));
        write("3.txt", "x");
        assertThat(Feeds.urls(source())).containsExactly("file:///1.txt", "file:///3.txt");
        assertThat(Feeds.remarks(source()))
                .containsExactly(folder.resolve("2.txt") + ": larger than the limit of 1000 bytes for a page");
    }

    @Test
    void anUnreadableFileIsAProblemAndThoseAroundItAreRead() throws Exception {
        // In memory, as the administrator of a real machine may read everything.
        try (FileSystem memory = MemoryFileSystemBuilder.newLinux().build()) {
            folder = Files.createDirectory(memory.getPath("/pages"));
            write("1.txt", "");
            Path locked = write("2.txt", "");
            write("3.txt", "");
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
            assertThat(Feeds.urls(source())).containsExactly("file:///1.txt", "file:///3.txt");
            assertThat(Feeds.remarks(source())).containsExactly(locked + ": this user may not read it");
        }
    }

    @Test
    void noLinkLeadsOut() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
        Path secrets = Files.createDirectory(temp.resolve("secrets"));
        Files.writeString(secrets.resolve("a.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("1.txt"), secret);
        Files.createSymbolicLink(folder.resolve("2.txt"), Path.of("..", "secret.txt"));
        Files.createSymbolicLink(folder.resolve("3"), secrets);
        assertThat(Feeds.pages(source())).isEmpty();
        assertThat(Feeds.remarks(source()))
                .containsExactly(
                        folder.resolve("1.txt") + ": a symbolic link that leads out of the folder " + folder,
                        folder.resolve("2.txt") + ": a symbolic link that leads out of the folder " + folder,
                        folder.resolve("3") + ": a symbolic link to a folder; feed that folder by its own name");
    }

    @Test
    void linksToFilesInsideAreReadByTheirOwnName() throws Exception {
        write(".data/page.txt", "川藏");
        Files.createSymbolicLink(folder.resolve("page.txt"), Path.of(".data", "page.txt"));
        assertThat(Feeds.pages(source())).singleElement().satisfies(page -> {
            assertThat(page.url()).isEqualTo("file:///page.txt");
            assertThat(Feeds.text(page)).isEqualTo("川藏");
        });
    }

    @Test
    void circlesOfLinksEnd() throws Exception {
        write("a/page.txt", "");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("self.txt"), Path.of("self.txt"));
        assertThat(Feeds.urls(source())).containsExactly("file:///a/page.txt");
        assertThat(Feeds.remarks(source()))
                .containsExactly(
                        folder.resolve("a/up") + ": a symbolic link to a folder; feed that folder by its own name",
                        folder.resolve("self.txt") + ": a symbolic link that leads nowhere");
    }

    @Test
    void aFolderNamedThroughALinkIsRead() throws Exception {
        write("page.txt", "");
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        assertThat(Feeds.urls(PageSources.at(link, SMALL_PAGES))).containsExactly("file:///page.txt");
    }

    @Test
    void whatTheReceiverThrowsEndsTheReading() throws Exception {
        write("1.txt", "");
        write("2.txt", "");
        List<FeedItem> seen = new ArrayList<>();
        assertThatThrownBy(() -> source().readInto(item -> {
                    seen.add(item);
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(seen).hasSize(1);
    }

    private PageSource source() {
        return PageSources.at(folder, SMALL_PAGES);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
