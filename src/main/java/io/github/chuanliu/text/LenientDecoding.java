package io.github.chuanliu.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes decoded in one charset with every broken sequence counted and replaced, so that one broken byte does not cost
 * the page.
 *
 * @param charset the charset
 * @param text the text, with U+FFFD for each broken sequence
 * @param broken number of broken sequences
 * @param multiByte number of characters outside ASCII that decoded well
 */
record LenientDecoding(Charset charset, String text, int broken, int multiByte) {

    static LenientDecoding of(byte[] bytes, int offset, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate((int) ((bytes.length - offset) * (double) decoder.maxCharsPerByte()) + 16);
        int broken = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            boolean cutOffAtEnd = result.isMalformed() && in.remaining() <= 3 && in.remaining() == result.length();
            in.position(in.position() + Math.min(result.length(), in.remaining()));
            if (!cutOffAtEnd) {
                broken++;
            }
            out.put('\uFFFD');
        }
        decoder.flush(out);
        String text = out.flip().toString();
        return new LenientDecoding(charset, text, broken, countMultiByte(text) - broken);
    }

    /** Broken sequences as a share of all characters outside ASCII, 0 to 1. */
    double brokenShare() {
        return broken == 0 ? 0 : (double) broken / Math.max(1, broken + multiByte);
    }

    private static int countMultiByte(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                count++;
            }
        }
        return count;
    }
}
