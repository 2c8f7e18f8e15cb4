package id.tolok.api.internal;

import static id.tolok.api.ApiScope.GOALS_READ;
import static id.tolok.api.ApiScope.GOALS_WRITE;
import static id.tolok.api.ApiScope.OBSERVATIONS_READ;
import static id.tolok.api.ApiScope.OBSERVATIONS_WRITE;
import static id.tolok.api.ApiScope.RESULTS_READ;

import id.tolok.api.ApiRefusal;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Range;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Periods;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The periods, and what can be observed in each. */
@RestController
@RequestMapping("/api/v1/periods")
@Tag(name = "Periods")
class PeriodEndpoints {

    /** @param takesObservations whether facts may still be recorded */
    record PeriodJson(String code, LocalDate start, LocalDate end, String state, boolean takesObservations) {}

    record IndicatorJson(
            String ruleSet,
            String code,
            String titleId,
            String titleEn,
            String kind,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most) {}

    private final Periods periods;
    private final Dictionaries dictionaries;

    PeriodEndpoints(Periods periods, Dictionaries dictionaries) {
        this.periods = periods;
        this.dictionaries = dictionaries;
    }

    @GetMapping
    @RequiresScope({OBSERVATIONS_READ, OBSERVATIONS_WRITE, GOALS_READ, GOALS_WRITE, RESULTS_READ})
    @Operation(summary = "Every period, the latest first")
    List<PeriodJson> all() {
        return periods.all().stream()
                .map(period -> new PeriodJson(
                        period.code(),
                        period.start(),
                        period.end(),
                        period.state().name(),
                        period.state().factsMayChange()))
                .toList();
    }

    @GetMapping("/{code}/indicators")
    @RequiresScope({OBSERVATIONS_READ, OBSERVATIONS_WRITE})
    @Operation(summary = "What can be observed, by the rule sets in force at the period's end")
    List<IndicatorJson> indicators(@PathVariable String code) {
        var period = periods.findByCode(code).orElseThrow(() -> new ApiRefusal("API_PERIOD_UNKNOWN", code));
        return dictionaries.allInForce(period.end()).entrySet().stream()
                .flatMap(entry -> entry.getValue().indicators().stream()
                        .filter(IndicatorDefinition::observable)
                        .map(indicator -> json(entry.getKey().value(), indicator)))
                .toList();
    }

    private static IndicatorJson json(String ruleSet, IndicatorDefinition indicator) {
        return new IndicatorJson(
                ruleSet,
                indicator.code(),
                indicator.titles().id(),
                indicator.titles().en(),
                indicator.kind().name(),
                indicator.range().map(Range::least).orElse(null),
                indicator.range().map(Range::most).orElse(null));
    }
}
