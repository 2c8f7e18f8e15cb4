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
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** How many observations count, by whom they are about and by indicator; each within the indicator's own window. */
@Component
class ObservationCounts {

    /** Of so few, the index on people is quicker than reading all of the period. */
    private static final int FEW = 1000;

    /** A bound leads H2 to the index; it would read everything for "is not null". */
    private static final String OF_UNITS = "o.unit_id > 0";

    private final NamedParameterJdbcTemplate database;

    ObservationCounts(NamedParameterJdbcTemplate database) {
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
                few ? "o.employee_id in (:ids)" : "o.employee_id is not null",
                few ? people.stream().map(EmployeeId::value).toList() : List.of(),
                indicators,
                windows,
                EmployeeId::new);
    }

    Map<UnitId, Map<String, Integer>> ofUnits(List<IndicatorDefinition> indicators, FactWindows windows) {
        return counted("unit_id", OF_UNITS, List.of(), indicators, windows, UnitId::new);
    }

    private <T> Map<T, Map<String, Integer>> counted(
            String whose,
            String which,
            List<Long> ids,
            List<IndicatorDefinition> indicators,
            FactWindows windows,
            LongFunction<T> id) {
        var from = " where " + which + " and o.observed_on between :from and :until"
                + (windows.start(Window.PERIOD).equals(windows.earliest())
                        ? ""
                        : " and (o.observed_on >= :periodStart or o.indicator in (:inYear))")
                + " and (o.import_id is null or o.import_id not in (:unfinished))"
                + " group by o." + whose + ", o.indicator";
        var select = "select o." + whose + ", o.indicator, count(*) from observation o";
        var parameters = new MapSqlParameterSource()
                .addValue("from", windows.earliest())
                .addValue("until", windows.period().end())
                .addValue("ids", ids)
                .addValue("inYear", sinceNewYear(indicators))
                .addValue("periodStart", windows.start(Window.PERIOD))
                .addValue("unfinished", unfinished());
        var found = new HashMap<T, Map<String, Integer>>();
        database.query(select + from, parameters, row -> {
            found.computeIfAbsent(id.apply(row.getLong(1)), one -> new HashMap<>())
                    .put(row.getString(2), row.getInt(3));
        });
        // few were ended: to take these off is much quicker than to ask it of each observation
        database.query(select + " join observation_end e on e.observation_id = o.id" + from, parameters, row -> {
            int ended = row.getInt(3);
            found.getOrDefault(id.apply(row.getLong(1)), new HashMap<>())
                    .computeIfPresent(row.getString(2), (code, all) -> all > ended ? all - ended : null);
        });
        return found;
    }

    /** An import takes effect all at once, when it is completed. */
    private List<Long> unfinished() {
        var imports = new ArrayList<>(List.of(0L));
        imports.addAll(database.getJdbcOperations()
                .queryForList("select id from fact_import where state <> 'COMPLETED'", Long.class));
        return imports;
    }

    /** Never empty: SQL knows no empty list. */
    private static List<String> sinceNewYear(List<IndicatorDefinition> indicators) {
        var codes = new ArrayList<>(List.of("-"));
        indicators.stream()
                .filter(indicator -> indicator.window() == Window.CALENDAR_YEAR)
                .forEach(indicator -> codes.add(indicator.code()));
        return codes;
    }
}
