package id.tolok.facts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopiedRowTest {

    private final CopiedRow row = new CopiedRow();

    @Test
    void readsFieldByField() {
        begin("17\t-4\tabsence_days\t57.19\t\\N\t2026-03-01\tmesin\n");
        assertThat(row.number()).isEqualTo(17);
        assertThat(row.number()).isEqualTo(-4);
        assertThat(row.word()).isEqualTo("absence_days");
        assertThat(row.decimal()).isEqualTo(new BigDecimal("57.19"));
        assertThat(row.text()).isNull();
        assertThat(row.date()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(row.text()).isEqualTo("mesin");
    }

    @Test
    void hasEachTextOnce() {
        begin("mesin\tmesin\t\n");
        assertThat(row.text()).isSameAs(row.text());
        assertThat(row.text()).isEmpty();
    }

    @Test
    void readsWhatIsEscaped() {
        begin("a\\tb\\nc\\\\d\\re\\\\N\tNur’aini é 😀\t\\\\N\n");
        assertThat(row.text()).isEqualTo("a\tb\nc\\d\re\\N");
        assertThat(row.text()).isEqualTo("Nur’aini é 😀");
        assertThat(row.text()).isEqualTo("\\N");
    }

    /** As the database's own numbers are read elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "100, 100",
        "-0.5, -0.5",
        "57.190000000000000000, 57.19",
        "123456789012345678, 123456789012345678",
        "12345678901234567890.12345678901234567891, 12345678901234567890.12345678901234567891"
    })
    void readsDecimals(String written, BigDecimal number) {
        begin(written + "\n");
        assertThat(row.decimal()).isEqualTo(number);
    }

    private void begin(String line) {
        row.begin(line.getBytes(StandardCharsets.UTF_8));
    }
}
