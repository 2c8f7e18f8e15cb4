package id.tolok.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 in 64 lower-case hexadecimal digits. */
public record Hash(String hex) {

    private static final int DIGITS = 64;
    private static final HexFormat HEX = HexFormat.of();
    /** To look for the algorithm costs as much as to hash a kilobyte. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::sha256);

    public Hash {
        if (!isSha256(hex)) {
            throw new IllegalArgumentException("not a SHA-256: " + hex);
        }
    }

    public static Hash of(byte[] content) {
        return of(content, content.length);
    }

    /** Of the first bytes only. */
    public static Hash of(byte[] content, int length) {
        var digest = DIGEST.get();
        digest.update(content, 0, length);
        return new Hash(HEX.formatHex(digest.digest()));
    }

    /** Of all that the stream gives. */
    public static Hash of(InputStream content) throws IOException {
        var digest = sha256();
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return new Hash(HEX.formatHex(digest.digest()));
    }

    public static Hash of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isSha256(String hex) {
        if (hex.length() != DIGITS) {
            return false;
        }
        for (int i = 0; i < DIGITS; i++) {
            char c = hex.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return hex;
    }
}
