package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Window;
import id.tolok.facts.intake.FactWindows;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many observations count, by whom they are about and by indicator; each within the indicator's own window. */
@Component
class ObservationCounts {

    /** Of so few, the index on people is quicker than reading all of the period. */
    private static final int FEW = 1000;

    private final JdbcClient database;

    ObservationCounts(JdbcClient database) {
        this.database = database;
    }

    Map<EmployeeId, Map<String, Integer>> ofPeople(
            List<EmployeeId> people, List<IndicatorDefinition> indicators, FactWindows windows) {
        if (people.isEmpty()) {
            return Map.of();
        }
        boolean few = people.size() <= FEW;
        return counted(
                "employee_id",
                few ? " and o.employee_id in (:ids)" : "",
                few ? people.stream().map(EmployeeId::value).toList() : List.of(),
                indicators,
                windows,
                EmployeeId::new);
    }

    Map<UnitId, Map<String, Integer>> ofUnits(List<IndicatorDefinition> indicators, FactWindows windows) {
        return counted("unit_id", "", List.of(), indicators, windows, UnitId::new);
    }

    private <T> Map<T, Map<String, Integer>> counted(
            String whose,
            String which,
            List<Long> ids,
            List<IndicatorDefinition> indicators,
            FactWindows windows,
            LongFunction<T> id) {
        var found = new HashMap<T, Map<String, Integer>>();
        database.sql("select o." + whose + ", o.indicator, count(*) from observation o"
                        + " where o." + whose + " is not null and o.observed_on between :from and :until" + which
                        + " and (o.indicator in (:inYear) and o.observed_on >= :yearStart"
                        + " or o.indicator in (:inPeriod) and o.observed_on >= :periodStart)"
                        + " and not exists (select 1 from observation_end e where e.observation_id = o.id)"
                        + " and not exists (select 1 from fact_import i where i.id = o.import_id"
                        + " and i.state <> 'COMPLETED')"
                        + " group by o." + whose + ", o.indicator")
                .param("from", windows.earliest())
                .param("until", windows.period().end())
                .param("ids", ids)
                .param("inYear", codes(indicators, Window.CALENDAR_YEAR))
                .param("yearStart", windows.start(Window.CALENDAR_YEAR))
                .param("inPeriod", codes(indicators, Window.PERIOD))
                .param("periodStart", windows.start(Window.PERIOD))
                .query(row -> {
                    found.computeIfAbsent(id.apply(row.getLong(1)), one -> new HashMap<>())
                            .put(row.getString(2), row.getInt(3));
                });
        return found;
    }

    /** Never empty: SQL knows no empty list. */
    private static List<String> codes(List<IndicatorDefinition> indicators, Window window) {
        var codes = new ArrayList<>(List.of("-"));
        indicators.stream()
                .filter(indicator -> indicator.window() == window)
                .forEach(indicator -> codes.add(indicator.code()));
        return codes;
    }
}
