package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.console.text.Languages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void writesNumbersAsTheLanguageDoes() {
        assertThat(Formats.number(new BigDecimal("1234.505"), Languages.INDONESIAN))
                .isEqualTo("1.234,5");
        assertThat(Formats.number(new BigDecimal("1234.515"), Languages.ENGLISH))
                .isEqualTo("1,234.52");
    }

    @Test
    void writesDatesWithTheMonthsName() {
        assertThat(Formats.date(LocalDate.of(2026, 8, 17), Languages.INDONESIAN))
                .isEqualTo("17 Agu 2026");
    }

    @Test
    void writesTimesOfTheOffice() {
        assertThat(Formats.time(Instant.parse("2026-01-31T18:05:00Z"), Languages.ENGLISH))
                .isEqualTo("1 Feb 2026 01.05");
    }
}
