package id.tolok.evaluation.internal;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Text as it is stored: UTF-8, compressed with zstd. */
final class Compressed {

    /** What stands where something was stored whose time of keeping is over. */
    static final byte[] ERASED = {};

    private static final int LEVEL = 1;
    private static final long MOST = 256L << 20;

    /** To make one costs as much as to compress a few kilobytes; there are as many as threads that compressed at once. */
    private static final Queue<Compressor> COMPRESSING = new ConcurrentLinkedQueue<>();

    private static final Queue<ZstdDecompressCtx> DECOMPRESSING = new ConcurrentLinkedQueue<>();

    private Compressed() {}

    static byte[] compress(byte[] bytes) {
        var compressor = Objects.requireNonNullElseGet(COMPRESSING.poll(), Compressor::new);
        try {
            return compressor.compress(bytes);
        } finally {
            COMPRESSING.add(compressor);
        }
    }

    private static final class Compressor {

        private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL);
        private byte[] room = {};

        byte[] compress(byte[] bytes) {
            int most = Math.toIntExact(Zstd.compressBound(bytes.length));
            if (room.length < most) {
                room = new byte[most];
            }
            int length = context.compressByteArray(room, 0, room.length, bytes, 0, bytes.length);
            return Arrays.copyOf(room, length);
        }
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
        var context = Objects.requireNonNullElseGet(DECOMPRESSING.poll(), ZstdDecompressCtx::new);
        try {
            return context.decompress(compressed, (int) size);
        } finally {
            DECOMPRESSING.add(context);
        }
    }
}
