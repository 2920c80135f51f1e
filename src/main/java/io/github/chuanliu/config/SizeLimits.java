package io.github.chuanliu.config;

/**
 * The one size limit of the pipeline and what follows from it.
 *
 * @param pageBytes largest body of a page that is published, in bytes
 */
public record SizeLimits(int pageBytes) {

    private static final int MIB = 1 << 20;

    public SizeLimits {
        if (pageBytes < 1024 || pageBytes > 256 * MIB) {
            throw new ConfigException("the page limit must lie between 1 KiB and 256 MiB, not " + pageBytes + " bytes");
        }
    }

    /** 8 MiB: a hundred times a large news page. */
    public static SizeLimits defaults() {
        return new SizeLimits(8 * MIB);
    }

    /**
     * Largest record of any topic, internal ones included, in bytes. Text grows by half when it goes from GB18030 to
     * UTF-8, and an enriched record repeats what it quotes as evidence; twice the page and a MiB holds both. Clients
     * check the size before compression, so it bounds {@code max.request.size} as well as {@code max.message.bytes}.
     */
    public int recordBytes() {
        return 2 * pageBytes + MIB;
    }
}
