package id.tolok.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.engine.SourceFile;
import id.tolok.rules.RulesRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FolderZipTest {

    private static final SourceFile MANIFEST = new SourceFile("ruleset.yaml", new byte[] {1, 2, 0, (byte) 0xFF});
    private static final SourceFile CASES = new SourceFile("cases/a.yaml", new byte[0]);

    @Test
    void readsWhatItWrote() {
        assertThat(FolderZip.read(FolderZip.write("kota", List.of(CASES, MANIFEST))))
                .containsExactly(CASES, MANIFEST);
    }

    @Test
    void writesTheSameBytesForTheSameFiles() {
        assertThat(FolderZip.write("kota", List.of(MANIFEST))).isEqualTo(FolderZip.write("kota", List.of(MANIFEST)));
    }

    @Test
    void refusesFilesBesideTheFolder() {
        var inside = new SourceFile("b/ruleset.yaml", new byte[0]);
        var beside = new SourceFile("c.drl", new byte[0]);
        refuses("ZIP_SEVERAL_FOLDERS", FolderZip.write("a", List.of(inside, beside)));
    }

    @Test
    void refusesAnArchiveThatUnpacksToTooMuch() {
        var bomb = FolderZip.write("kota", List.of(MANIFEST, new SourceFile("bomb.drl", new byte[17 << 20])));
        assertThat(bomb.length).isLessThan(1 << 20);
        refuses("ZIP_TOO_LARGE", bomb);
    }

    @Test
    void refusesWhatIsNoRuleSet() {
        refuses("ZIP_WITHOUT_MANIFEST", FolderZip.write("kota", List.of(CASES)));
    }

    private static void refuses(String code, byte[] zip) {
        assertThatThrownBy(() -> FolderZip.read(zip))
                .isInstanceOfSatisfying(
                        RulesRefusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
