package io.github.chuanliu.feed;

import static io.github.chuanliu.feed.Archive.ascii;
import static io.github.chuanliu.feed.Archive.concat;
import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class GunzipTest {

    private final Random random = new Random(11);

    @Test
    void whatIsNotCompressedStaysAsItIs() throws IOException {
        assertThat(unpack(ascii("川藏"))).isEqualTo(ascii("川藏"));
        assertThat(unpack(new byte[0])).isEmpty();
        assertThat(unpack(new byte[] {0x1F})).containsExactly(0x1F);
    }

    @Test
    void allMembersAreRead() throws IOException {
        byte[] large = new byte[300_000];
        random.nextBytes(large);
        byte[] plain = concat(concat(ascii("甲"), large), ascii("乙"));
        byte[] packed = concat(concat(gzip(ascii("甲")), gzip(large)), concat(gzip(new byte[0]), gzip(ascii("乙"))));
        assertThat(unpack(packed)).isEqualTo(plain);
        assertThat(unpack(concat(packed, new byte[512])))
                .as("padded with zeros")
                .isEqualTo(plain);
    }

    @Test
    void aStreamThatGivesOneByteAtATimeIsReadToItsEnd() throws IOException {
        byte[] packed = concat(gzip(ascii("甲")), gzip(ascii("乙")));
        InputStream slow = new ByteArrayInputStream(packed) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        assertThat(Gunzip.ifCompressed(slow).bytes().readAllBytes()).isEqualTo(ascii("甲乙"));
    }

    @Test
    void headersMayCarryNamesAndMore() throws IOException {
        byte[] packed = gzip(ascii("川藏"));
        byte[] rest = Arrays.copyOfRange(packed, 10, packed.length);
        byte[] header = {
            0x1F, (byte) 0x8B, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 0, 3, 0, 'x', 'y', 'z', 'n', 0, 'c', 0, 1, 2
        };
        assertThat(unpack(concat(header, rest))).isEqualTo(ascii("川藏"));
    }

    @Test
    void everythingBeforeTheDamageIsHandedOut() {
        byte[] first = gzip(ascii("甲"));
        for (byte[] damaged : new byte[][] {
            concat(first, ascii("garbage")),
            concat(first, Arrays.copyOf(first, 5)),
            concat(first, Arrays.copyOf(first, first.length - 1)),
            concat(first, ascii("\u001f"))
        }) {
            ByteArrayOutputStream got = new ByteArrayOutputStream();
            assertThatThrownBy(() -> drain(
                            Gunzip.ifCompressed(new ByteArrayInputStream(damaged))
                                    .bytes(),
                            got))
                    .isInstanceOf(IOException.class);
            assertThat(new String(got.toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("甲");
        }
    }

    @Test
    void everyChangedByteIsNoticedOrHarmless() throws IOException {
        byte[] plain = new byte[2_000];
        random.nextBytes(plain);
        byte[] packed = gzip(plain);
        for (int i = 10; i < packed.length; i++) {
            byte[] damaged = packed.clone();
            damaged[i] ^= 0x55;
            assertThatThrownBy(() -> unpack(damaged)).as("byte %d", i).isInstanceOf(IOException.class);
        }
    }

    @Test
    void closingFreesWhatUnpacksAndLeavesTheSourceOpen() throws IOException {
        AtomicBoolean isClosed = new AtomicBoolean();
        byte[] noise = new byte[200_000];
        random.nextBytes(noise);
        InputStream source = new ByteArrayInputStream(gzip(noise)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        Unpacked unpacked = Gunzip.ifCompressed(source);
        try (unpacked) {
            assertThat(unpacked.bytes().read()).isNotNegative();
        }
        assertThatThrownBy(() -> unpacked.bytes().readAllBytes()).hasMessageContaining("Inflater has been closed");
        assertThat(isClosed).isFalse();
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        return Gunzip.ifCompressed(new ByteArrayInputStream(packed)).bytes().readAllBytes();
    }

    private static void drain(InputStream from, ByteArrayOutputStream to) throws IOException {
        for (int next = from.read(); next >= 0; next = from.read()) {
            to.write(next);
        }
    }
}
