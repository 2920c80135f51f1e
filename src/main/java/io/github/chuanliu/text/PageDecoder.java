package io.github.chuanliu.text;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.RejectReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text. Declarations lie often, so the content decides: what decodes strictly as UTF-8 is UTF-8 whatever the
 * header says; otherwise every charset that is claimed or common is tried and the most plausible text wins.
 */
final class PageDecoder {

    /** What came of the bytes. */
    sealed interface Decoded {
        /**
         * The bytes are this text.
         *
         * @param noise share of its characters that no text holds, 0 to 1
         */
        record Text(String text, String charset, double noise) implements Decoded {}

        /** The bytes are no text that we read. */
        record Refused(RejectReason reason, String message) implements Decoded {}
    }

    private static final int HEAD_BYTES = 4096;
    private static final Pattern META_CHARSET =
            Pattern.compile("(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([A-Za-z0-9_:.-]{2,30})");
    /** Above this share of broken sequences, a page that should be UTF-8 is not UTF-8. */
    private static final double TOLERATED_BROKEN_SHARE = 0.05;

    /** With more characters that no text holds, a page is none. */
    private static final double MOST_NOISE = 0.1;

    private final int maxBytes;

    PageDecoder(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    Decoded decode(PageSnapshot page) {
        byte[] bytes = page.body();
        if (bytes.length == 0) {
            return new Decoded.Refused(RejectReason.EMPTY, "the page has no bytes");
        }
        if (bytes.length > maxBytes) {
            return new Decoded.Refused(
                    RejectReason.TOO_LARGE, "the page has " + bytes.length + " bytes, the limit is " + maxBytes);
        }
        Optional<String> binary = BinarySignature.of(bytes);
        if (binary.isPresent()) {
            return new Decoded.Refused(RejectReason.NOT_TEXT, "the page is " + binary.get());
        }
        Decoded decoded = decodeBytes(bytes, page);
        if (decoded instanceof Decoded.Text text) {
            if (text.text().isBlank()) {
                return new Decoded.Refused(RejectReason.EMPTY, "the page holds nothing but white space");
            }
            if (text.noise() > MOST_NOISE) {
                return new Decoded.Refused(
                        RejectReason.NOT_TEXT,
                        "%d %% of the page are control or unassigned characters"
                                .formatted(Math.round(100 * text.noise())));
            }
        }
        return decoded;
    }

    private static Decoded decodeBytes(byte[] bytes, PageSnapshot page) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            Charset charset = mark.get().charset();
            return text(LenientDecoding.of(bytes, mark.get().length(), charset));
        }
        Optional<Charset> wide = WideCharsets.guess(bytes);
        if (wide.isPresent()) {
            return text(LenientDecoding.of(bytes, 0, wide.get()));
        }
        Optional<StrictUtf8.Unbroken> unbroken = StrictUtf8.decode(bytes);
        if (unbroken.isPresent()) {
            String text = unbroken.get().text();
            double noise = (double) unbroken.get().noise() / text.length();
            return new Decoded.Text(text, StandardCharsets.UTF_8.name(), noise);
        }
        LenientDecoding utf8 = LenientDecoding.of(bytes, 0, StandardCharsets.UTF_8);
        return utf8.broken() == 0 ? text(utf8) : mostPlausible(bytes, utf8, page);
    }

    private static Decoded mostPlausible(byte[] bytes, LenientDecoding utf8, PageSnapshot page) {
        LenientDecoding best = utf8;
        double bestScore = utf8.brokenShare() <= TOLERATED_BROKEN_SHARE ? TextPlausibility.score(utf8) : -1;
        for (Charset candidate : candidates(bytes, page)) {
            LenientDecoding decoding = LenientDecoding.of(bytes, 0, candidate);
            if (decoding.brokenShare() > TOLERATED_BROKEN_SHARE) {
                continue;
            }
            double score = TextPlausibility.score(decoding);
            if (score > bestScore + 1e-6) {
                best = decoding;
                bestScore = score;
            }
        }
        if (bestScore < 0) {
            return new Decoded.Refused(
                    RejectReason.UNDECODABLE,
                    "no charset decodes the page; as UTF-8, %d %% of its multi-byte sequences are broken"
                            .formatted(Math.round(100 * utf8.brokenShare())));
        }
        return text(best);
    }

    private static Decoded text(LenientDecoding decoding) {
        double noise = TextPlausibility.noiseShare(decoding.text());
        return new Decoded.Text(decoding.text(), decoding.charset().name(), noise);
    }

    /** Charsets worth trying, claims first: an equally plausible claim wins. */
    private static Set<Charset> candidates(byte[] bytes, PageSnapshot page) {
        Set<Charset> candidates = new LinkedHashSet<>();
        page.charset().flatMap(PageDecoder::named).ifPresent(candidates::add);
        declaredIn(page.contentType()).flatMap(PageDecoder::named).ifPresent(candidates::add);
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        declaredIn(head).flatMap(PageDecoder::named).ifPresent(candidates::add);
        for (String common : new String[] {"GB18030", "Big5-HKSCS", "windows-1252", "EUC-KR", "Shift_JIS"}) {
            named(common).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Optional<String> declaredIn(String text) {
        Matcher matcher = META_CHARSET.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The charset of that name; the family names gb2312 and gbk mean their superset, as in browsers. */
    static Optional<Charset> named(String name) {
        String plain = name.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.equals("gb2312") || plain.equals("gbk") || plain.equals("gb_2312-80") || plain.equals("x-gbk")) {
            plain = "gb18030";
        }
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
            plain = "windows-1252";
        }
        if (plain.equals("big5")) {
            plain = "big5-hkscs";
        }
        try {
            return Charset.isSupported(plain) ? Optional.of(Charset.forName(plain)) : Optional.empty();
        } catch (IllegalArgumentException notACharsetName) {
            return Optional.empty();
        }
    }
}
