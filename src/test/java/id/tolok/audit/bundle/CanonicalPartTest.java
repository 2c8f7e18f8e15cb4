package id.tolok.audit.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.audit.AuditRefusal;
import id.tolok.shared.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalPartTest {

    @Test
    void readsTextsAndNumbersAsTheyAreWritten() {
        var text = "{\"a\":[1.5,-20,true,false,null],\"b\":\"1e9 \\\" 2E9\"}";
        assertThat(CanonicalPart.read("part", text, CanonicalPart::strictly)).isEqualTo(JsonReader.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "[1E+999999999]",
                "{\"a\":1.0e9}",
                "{\"a\": 1}",
                "{\"a\":1.0}",
                "{\"a\":1,\"a\":1}",
                "",
                "{",
                "[1,]"
            })
    void refusesWhatIsNotCanonical(String text) {
        refuses(text);
    }

    @Test
    void refusesVeryLongNumbersAndDeepNesting() {
        refuses("1".repeat(1_000));
        refuses("[".repeat(100_000));
    }

    private static void refuses(String text) {
        assertThatThrownBy(() -> CanonicalPart.read("part", text, CanonicalPart::strictly))
                .isInstanceOf(AuditRefusal.class)
                .extracting("code")
                .isEqualTo("BUNDLE_PART_BROKEN");
    }
}
