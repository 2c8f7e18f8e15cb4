package id.tolok.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPacksTest {
    @ParameterizedTest
    @ValueSource(strings = {"asemrowo", "pp30-2019"})
    void readWithoutIssues(String name) {
        var read = RulePackReader.read(Path.of("rules", name));

        assertThat(read.issues()).isEmpty();
        assertThat(read.pack().orElseThrow().id().value()).isEqualTo(name);
    }
}
