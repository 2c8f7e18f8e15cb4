package id.tolok.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 in 64 lower-case hexadecimal digits. */
public record Hash(String hex) {

    private static final int DIGITS = 64;
    private static final HexFormat HEX = HexFormat.of();
    private static final byte NONE = -1;
    private static final byte[] VALUES = values();

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

    /** Of the lower-case digits, by character. */
    private static byte[] values() {
        var values = new byte['f' + 1];
        Arrays.fill(values, NONE);
        for (byte digit = 0; digit < 16; digit++) {
            values[HEX.toLowHexDigit(digit)] = digit;
        }
        return values;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The 32 bytes themselves. */
    public byte[] bytes() {
        var bytes = new byte[DIGITS / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (VALUES[hex.charAt(2 * i)] << 4 | VALUES[hex.charAt(2 * i + 1)]);
        }
        return bytes;
    }

    private static boolean isSha256(String hex) {
        if (hex.length() != DIGITS) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < DIGITS; i++) {
            char c = hex.charAt(i);
            wrong |= c < VALUES.length ? VALUES[c] : NONE;
        }
        return wrong >= 0;
    }

    @Override
    public String toString() {
        return hex;
    }
}
