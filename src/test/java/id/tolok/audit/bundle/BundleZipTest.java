package id.tolok.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.audit.AuditRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that somebody made to do harm. */
class BundleZipTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        var parts = new TreeMap<>(
                Map.of("a.json", bytes("{}"), "rules/b.drl", bytes("rule"), "rules/cases/c.yaml", bytes("")));

        var read = BundleZip.read(file(BundleZip.write(parts)));

        assertThat(read.keySet()).containsExactly("a.json", "rules/b.drl", "rules/cases/c.yaml");
        assertThat(read.get("rules/b.drl")).isEqualTo(bytes("rule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "rules/../../up", "/etc/passwd", "C:\\up", "a\u0000b", "a/b/c/d/e", "\u001b[2J"})
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        refuses("BUNDLE_NAME", zip(name));
    }

    @Test
    void readsWhatSomebodyUnpackedAndPackedAgain() throws IOException {
        assertThat(BundleZip.read(file(zip("rules/", "rules/b.drl", "a.json"))).keySet())
                .containsExactly("a.json", "rules/b.drl");
    }

    @Test
    void refusesBombs() throws IOException {
        refuses("BUNDLE_TOO_LARGE", zip(65 << 20));
    }

    @Test
    void refusesManyFiles() throws IOException {
        var names = new String[1_200];
        for (int i = 0; i < names.length; i++) {
            names[i] = "part" + i;
        }
        refuses("BUNDLE_TOO_LARGE", zip(names));
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        refuses("BUNDLE_UNREADABLE", bytes("facts"));
        refuses("BUNDLE_UNREADABLE", new byte[0]);
        var cut = zip("a", "b");
        refuses("BUNDLE_UNREADABLE", Arrays.copyOf(cut, cut.length / 2));
        assertThatThrownBy(() -> BundleZip.read(folder)).extracting("code").isEqualTo("BUNDLE_MISSING");
    }

    /** The stream holds a first file that the directory at the end knows nothing of. */
    @Test
    void refusesADirectoryThatDoesNotSayWhatIsInside() throws IOException {
        var hidden = zip("hidden");
        var honest = zip("honest");
        int end = indexOf(hidden, new byte[] {'P', 'K', 1, 2});
        var both = new ByteArrayOutputStream();
        both.write(hidden, 0, end);
        both.writeBytes(honest);

        refuses("BUNDLE_TWO_CONTENTS", both.toByteArray());
    }

    private void refuses(String code, byte[] archive) throws IOException {
        var file = file(archive);
        assertThatThrownBy(() -> BundleZip.read(file))
                .isInstanceOf(AuditRefusal.class)
                .extracting("code")
                .isEqualTo(code);
    }

    private Path file(byte[] archive) throws IOException {
        return Files.write(folder.resolve("test.zip"), archive);
    }

    private static byte[] zip(String... names) throws IOException {
        return zip(1, names);
    }

    private static byte[] zip(int size) throws IOException {
        return zip(size, "large");
    }

    private static byte[] zip(int size, String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[name.endsWith("/") ? 0 : size]);
            }
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] where, byte[] what) {
        for (int i = 0; i + what.length <= where.length; i++) {
            if (Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
