package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.model.RuleDefinition;
import id.tolok.rules.internal.FolderZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPacksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void checkWithoutIssuesAndWithAllCasesGreen(String name) {
        var check = PackCheck.of(Path.of("rules", name));

        assertThat(check.issues()).map(issue -> issue.line(Locale.ENGLISH)).isEmpty();
        assertThat(check.pack().orElseThrow().id().value()).isEqualTo(name);
        assertThat(check.cases().orElseThrow().results()).isNotEmpty();
        assertThat(check.cases().orElseThrow().coveragePercent()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void titleEveryRuleInBothLanguagesAndNameItsBasis(String name) {
        var rules = PackCheck.of(Path.of("rules", name))
                .rules()
                .orElseThrow()
                .model()
                .rules();

        assertThat(rules)
                .filteredOn(rule -> rule.metadata().title().isEmpty()
                        || rule.metadata().titleEn().isEmpty()
                        || rule.metadata().basis().isEmpty())
                .extracting(RuleDefinition::name)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areReadAndWrittenByteByByte(Path shipped) throws IOException {
        var pack = RulePackReader.read(shipped).pack().orElseThrow();

        RulePackWriter.write(pack, folder);
        assertThat(bytes(folder)).isEqualTo(bytes(shipped));
        assertThat(FolderZip.read(FolderZip.write("pack", pack.files()))).isEqualTo(pack.files());
    }

    static Stream<Path> shipped() throws IOException {
        try (var folders = Files.list(Path.of("rules"))) {
            var packs = folders.filter(path -> !path.endsWith("invalid")).toList();
            assertThat(packs).hasSizeGreaterThan(1);
            return packs.stream();
        }
    }

    /** In hexadecimal, by path. */
    private static Map<String, String> bytes(Path folder) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
