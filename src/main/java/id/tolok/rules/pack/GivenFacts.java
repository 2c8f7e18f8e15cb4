package id.tolok.rules.pack;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts that a case states, before what it leaves out is filled in: from the shared facts of its file, and with
 * zero for indicators whose absence means zero.
 *
 * @param employee fields of the employee by their key in the file
 * @param indicators an empty value takes away what the shared facts give, and the zero
 */
record GivenFacts(
        Optional<Period> period,
        Map<String, String> employee,
        Map<String, Optional<Indicator>> indicators,
        Optional<List<Goal>> goals) {
    static final GivenFacts NONE = new GivenFacts(Optional.empty(), Map.of(), Map.of(), Optional.empty());

    private static final Period ANY_YEAR = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12);

    GivenFacts over(GivenFacts base) {
        return new GivenFacts(
                period.or(base::period),
                merged(base.employee, employee),
                merged(base.indicators, indicators),
                goals.or(base::goals));
    }

    EmployeeFacts facts(RuleDictionary dictionary) {
        var known = dictionary.indicators().stream().flatMap(this::indicator).toList();
        return new EmployeeFacts(person(), period.orElse(ANY_YEAR), known, List.of(), goals.orElse(List.of()));
    }

    private Stream<Indicator> indicator(IndicatorDefinition definition) {
        var code = definition.code();
        var stated = indicators.get(code);
        if (stated != null) {
            return stated.stream();
        }
        return definition.missing() == Missing.ZERO && !definition.derived()
                ? Stream.of(new Indicator(code, BigDecimal.ZERO, null, 0))
                : Stream.empty();
    }

    private Employee person() {
        return new Employee(
                employee.getOrDefault("nip", "199001012015011001"),
                employee.get("name"),
                employee.getOrDefault("status", "PNS"),
                employee.getOrDefault("position-kind", "PELAKSANA"),
                employee.get("position"),
                employee.get("level"),
                employee.get("unit"));
    }

    private static <V> Map<String, V> merged(Map<String, V> base, Map<String, V> over) {
        var merged = new HashMap<>(base);
        merged.putAll(over);
        return merged;
    }
}
