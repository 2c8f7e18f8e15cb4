package id.tolok.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.console.component.Waterfall.Step;
import id.tolok.console.text.Languages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    private final Map<String, Object> options = Waterfall.options(
            List.of(step("Tepat waktu", "40"), step("Pengaduan", "-15.5"), step("Pujian", "5")),
            "Jumlah",
            Languages.INDONESIAN);

    @Test
    void startsEachStepWhereTheOneBeforeEnded() {
        assertThat(series(0).get("data"))
                .isEqualTo(
                        List.of(new BigDecimal("0"), new BigDecimal("24.5"), new BigDecimal("24.5"), BigDecimal.ZERO));
    }

    @Test
    void endsWithTheTotal() {
        assertThat(lengths()).containsExactly("40", "15.5", "5", "29.5");
    }

    @Test
    void signsChangesButNotTheTotal() {
        assertThat(bars().map(bar ->
                        ((Map<?, ?>) bar.get("label")).get("formatter").toString()))
                .containsExactly("+40", "-15,5", "+5", "29,5");
    }

    private List<String> lengths() {
        return bars().map(bar -> bar.get("value").toString()).toList();
    }

    private Stream<Map<?, ?>> bars() {
        return ((List<?>) series(1).get("data")).stream().map(bar -> (Map<?, ?>) bar);
    }

    private Map<?, ?> series(int index) {
        return (Map<?, ?>) ((List<?>) options.get("series")).get(index);
    }

    private static Step step(String name, String change) {
        return new Step(name, new BigDecimal(change));
    }
}
