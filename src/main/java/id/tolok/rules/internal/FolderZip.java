package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.rules.RulesRefusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files of a version as a ZIP with one folder. Reading trusts nothing that the archive says of itself. */
public final class FolderZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    public static final String MANIFEST = "ruleset.yaml";
    private static final int MOST_FILES = 1000;
    private static final int MOST_BYTES = 16 << 20;

    private FolderZip() {}

    public static byte[] write(String folder, List<SourceFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                var entry = new ZipEntry(folder + "/" + file.path());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The files of the folder that holds {@code ruleset.yaml}, with their paths within it. */
    public static List<SourceFile> read(byte[] zip) {
        var files = entries(zip);
        var root = files.stream()
                .map(SourceFile::path)
                .filter(path -> path.equals(MANIFEST) || path.endsWith("/" + MANIFEST))
                .min(Comparator.comparingInt(String::length))
                .map(path -> path.substring(0, path.length() - MANIFEST.length()))
                .orElseThrow(() -> new RulesRefusal("ZIP_WITHOUT_MANIFEST"));
        var outside =
                files.stream().filter(file -> !file.path().startsWith(root)).findFirst();
        if (outside.isPresent()) {
            throw new RulesRefusal("ZIP_SEVERAL_FOLDERS", outside.get().path());
        }
        return files.stream()
                .map(file -> new SourceFile(file.path().substring(root.length()), file.content()))
                .toList();
    }

    private static List<SourceFile> entries(byte[] archive) {
        var files = new ArrayList<SourceFile>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    var content = zip.readNBytes(left + 1);
                    left -= content.length;
                    files.add(new SourceFile(entry.getName(), content));
                }
                if (left < 0 || files.size() > MOST_FILES) {
                    throw new RulesRefusal("ZIP_TOO_LARGE", MOST_FILES, MOST_BYTES >> 20);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RulesRefusal("ZIP_UNREADABLE");
        }
        return files;
    }
}
