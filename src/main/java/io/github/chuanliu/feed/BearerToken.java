package io.github.chuanliu.feed;

import io.github.chuanliu.config.ConfigException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The secret that a client shows. Only its digest is kept, and comparing takes the same time whatever comes. */
public final class BearerToken {

    private static final String SCHEME = "Bearer ";
    private static final int SHORTEST = 16;

    private final byte[] digest;

    /**
     * @param token at least 16 characters
     * @throws ConfigException if it is shorter; the message does not show it
     */
    public BearerToken(String token) {
        if (token.strip().length() < SHORTEST) {
            throw new ConfigException(
                    "the token must have at least " + SHORTEST + " characters; make one with 'openssl rand -hex 32'");
        }
        this.digest = digest(token.strip());
    }

    /** True if the header shows this token. */
    boolean isIn(String authorization) {
        boolean isBearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return MessageDigest.isEqual(
                digest,
                digest(isBearer ? authorization.substring(SCHEME.length()).strip() : ""));
    }

    private static byte[] digest(String text) {
        return Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "BearerToken";
    }
}
