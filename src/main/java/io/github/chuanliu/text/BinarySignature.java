package io.github.chuanliu.text;

import java.util.Optional;

/** Formats that are certainly no text, by their first bytes. */
enum BinarySignature {
    PDF("a PDF document", 0x25, 0x50, 0x44, 0x46, 0x2D),
    ZIP("a ZIP archive or Office document", 0x50, 0x4B, 0x03, 0x04),
    PNG("a PNG image", 0x89, 0x50, 0x4E, 0x47),
    JPEG("a JPEG image", 0xFF, 0xD8, 0xFF),
    GIF("a GIF image", 0x47, 0x49, 0x46, 0x38),
    RIFF("a RIFF file such as WebP or AVI", 0x52, 0x49, 0x46, 0x46),
    GZIP("gzip data", 0x1F, 0x8B, 0x08),
    SEVEN_ZIP("a 7z archive", 0x37, 0x7A, 0xBC, 0xAF),
    RAR("a RAR archive", 0x52, 0x61, 0x72, 0x21, 0x1A),
    OLE("an OLE document such as .doc", 0xD0, 0xCF, 0x11, 0xE0),
    ELF("an ELF program", 0x7F, 0x45, 0x4C, 0x46),
    JAVA_CLASS("a Java class", 0xCA, 0xFE, 0xBA, 0xBE),
    SQLITE("an SQLite database", 0x53, 0x51, 0x4C, 0x69, 0x74, 0x65, 0x20, 0x66),
    MP3("an MP3 file", 0x49, 0x44, 0x33),
    OGG("an Ogg file", 0x4F, 0x67, 0x67, 0x53);

    private final String name;
    private final int[] first;

    @SuppressWarnings("ImmutableEnumChecker") // the array never leaves the enum
    BinarySignature(String name, int... first) {
        this.name = name;
        this.first = first;
    }

    /** What the bytes are, if they are one of these. */
    static Optional<String> of(byte[] bytes) {
        for (BinarySignature signature : values()) {
            if (signature.matches(bytes)) {
                return Optional.of(signature.name);
            }
        }
        return Optional.empty();
    }

    private boolean matches(byte[] bytes) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
