package id.tolok.audit.bundle;

import id.tolok.audit.AuditRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The container: named parts in a ZIP. Reading trusts nothing that the archive says of itself. */
public final class BundleZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,120}(/[^/\\\\\\p{Cntrl}]{1,120}){0,3}");
    private static final int MOST_PARTS = 1_100;
    private static final int MOST_BYTES = 64 << 20;

    private BundleZip() {}

    /** The same parts give the same bytes. */
    public static byte[] write(SortedMap<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws AuditRefusal {@code BUNDLE_MISSING}, {@code BUNDLE_UNREADABLE}, {@code BUNDLE_TOO_LARGE}, {@code BUNDLE_NAME}
     *     for a part's name that leads elsewhere or is there twice, {@code BUNDLE_TWO_CONTENTS} for an archive whose
     *     directory does not say what is in it
     */
    public static SortedMap<String, byte[]> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new AuditRefusal("BUNDLE_MISSING");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new AuditRefusal("BUNDLE_TOO_LARGE", MOST_PARTS, MOST_BYTES >> 20);
            }
            var parts = parts(file);
            compare(file, parts);
            return parts;
        } catch (IOException | IllegalArgumentException e) {
            throw new AuditRefusal("BUNDLE_UNREADABLE");
        }
    }

    private static SortedMap<String, byte[]> parts(Path file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (entry.isDirectory() && zip.read() < 0) {
                    // whoever packs again what was unpacked adds these
                    continue;
                }
                if (!NAME.matcher(name).matches() || name.contains("..") || parts.containsKey(name)) {
                    throw new AuditRefusal("BUNDLE_NAME", name);
                }
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                parts.put(name, content);
                if (left < 0 || parts.size() > MOST_PARTS) {
                    throw new AuditRefusal("BUNDLE_TOO_LARGE", MOST_PARTS, MOST_BYTES >> 20);
                }
            }
        }
        return parts;
    }

    /** Other programs go by the directory at the end of an archive: both ways must lead to the same. */
    private static void compare(Path file, SortedMap<String, byte[]> parts) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            boolean same = zip.stream().filter(entry -> !entry.isDirectory()).count() == parts.size();
            for (var part : parts.entrySet()) {
                var entry = zip.getEntry(part.getKey());
                same = same && entry != null && holds(zip, entry, part.getValue());
            }
            if (!same) {
                throw new AuditRefusal("BUNDLE_TWO_CONTENTS");
            }
        }
    }

    private static boolean holds(ZipFile zip, ZipEntry entry, byte[] content) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return Arrays.equals(in.readNBytes(content.length + 1), content);
        }
    }
}
