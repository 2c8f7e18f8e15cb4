package id.tolok.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriodKindTest {

    @Test
    void namesThePartsOfAYear() {
        assertThat(PeriodData.of(PeriodKind.QUARTER, 2026, 2))
                .isEqualTo(new PeriodData("2026-TW2", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        assertThat(PeriodData.of(PeriodKind.MONTH, 2028, 2))
                .isEqualTo(new PeriodData("2028-02", LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
        assertThat(PeriodData.of(PeriodKind.YEAR, 2026, 1)).isEqualTo(PeriodData.year(2026));
    }

    @Test
    void thePartsOfAKindFillTheYear() {
        assertThat(Arrays.stream(PeriodKind.values())).allSatisfy(kind -> {
            var parts = IntStream.rangeClosed(1, kind.perYear())
                    .mapToObj(number -> PeriodData.of(kind, 2026, number))
                    .toList();
            assertThat(parts.getFirst().start()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(parts.getLast().end()).isEqualTo(LocalDate.of(2026, 12, 31));
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).start())
                        .isEqualTo(parts.get(i - 1).end().plusDays(1));
            }
        });
    }
}
