package id.tolok.evaluation.internal;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;

/** Text as it is stored: UTF-8, compressed with zstd. */
final class Compressed {

    /** What stands where something was stored whose time of keeping is over. */
    static final byte[] ERASED = {};

    private static final int LEVEL = 3;
    private static final long MOST = 256L << 20;

    private Compressed() {}

    static byte[] compress(String text) {
        return Zstd.compress(text.getBytes(StandardCharsets.UTF_8), LEVEL);
    }

    static String text(byte[] compressed) {
        return new String(bytes(compressed), StandardCharsets.UTF_8);
    }

    static boolean isErased(byte[] stored) {
        return stored.length == 0;
    }

    /** The text in UTF-8. */
    static byte[] bytes(byte[] compressed) {
        long size = Zstd.getFrameContentSize(compressed);
        if (size < 0 || size > MOST) {
            throw new IllegalStateException("stored text with an impossible size of " + size + " bytes");
        }
        return Zstd.decompress(compressed, (int) size);
    }
}
