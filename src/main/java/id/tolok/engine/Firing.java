package id.tolok.engine;

import id.tolok.engine.model.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One entry of the trace: one write of one firing, with the facts that it rests on, in canonical order. */
public record Firing(String rule, Phase phase, Contribution contribution, List<Fact> facts) {

    /**
     * @param type {@code derive}, {@code add}, {@code cap}, {@code floor}, {@code rate}, {@code grade}, {@code propose},
     *     {@code award}, {@code recommend} or {@code flag}
     * @param target code or dimension
     * @param number points, limit, derived or awarded value, months
     * @param level of a rating
     */
    public record Contribution(String type, String target, Optional<BigDecimal> number, Optional<String> level) {}

    /**
     * @param type the vocabulary's word, such as {@code Indicator}
     * @param code of the indicator, observation or goal; aspect, dimension; nip; period
     * @param value number or text as text
     */
    public record Fact(String type, String code, Optional<String> value, Optional<LocalDate> date) {}
}
