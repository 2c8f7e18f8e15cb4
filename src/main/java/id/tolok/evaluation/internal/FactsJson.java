package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import id.tolok.shared.CanonicalJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One employee's facts as canonical JSON: equal facts have equal bytes, whatever their order was. */
public final class FactsJson {

    private FactsJson() {}

    public static String write(EmployeeFacts facts) {
        return "{\"employee\":" + CanonicalJson.write(employee(facts.employee()))
                + ",\"period\":" + CanonicalJson.write(period(facts.period()))
                + ",\"indicators\":" + list(facts.indicators(), FactsJson::indicator)
                + ",\"observations\":" + list(facts.observations(), FactsJson::observation)
                + ",\"goals\":" + list(facts.goals(), FactsJson::goal)
                + "}";
    }

    public static EmployeeFacts read(String text) {
        var json = Json.read(text);
        var e = json.get("employee");
        var p = json.get("period");
        return new EmployeeFacts(
                new Employee(
                        Json.text(e, "nip"),
                        textOrNull(e, "name"),
                        textOrNull(e, "status"),
                        textOrNull(e, "positionKind"),
                        textOrNull(e, "position"),
                        textOrNull(e, "level"),
                        textOrNull(e, "unitCode")),
                new Period(
                        Json.text(p, "code"),
                        date(p, "start"),
                        date(p, "end"),
                        p.get("months").intValue()),
                Json.list(
                        json.get("indicators"),
                        i -> new Indicator(
                                Json.text(i, "code"),
                                number(i, "value"),
                                textOrNull(i, "text"),
                                i.get("count").intValue())),
                Json.list(
                        json.get("observations"),
                        o -> new Observation(
                                Json.text(o, "code"),
                                number(o, "value"),
                                textOrNull(o, "text"),
                                date(o, "date"),
                                textOrNull(o, "source"))),
                Json.list(
                        json.get("goals"),
                        g -> new Goal(
                                Json.text(g, "code"),
                                textOrNull(g, "kind"),
                                number(g, "target"),
                                number(g, "realised"),
                                number(g, "achievement"))));
    }

    private static Map<String, Object> employee(Employee employee) {
        return object(
                "nip", employee.nip(),
                "name", employee.name(),
                "status", employee.status(),
                "positionKind", employee.positionKind(),
                "position", employee.position(),
                "level", employee.level(),
                "unitCode", employee.unitCode());
    }

    private static Map<String, Object> period(Period period) {
        return object(
                "code", period.code(),
                "start", period.start().toString(),
                "end", period.end().toString(),
                "months", period.months());
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        return object(
                "code",
                indicator.code(),
                "value",
                indicator.value(),
                "text",
                indicator.text(),
                "count",
                indicator.count());
    }

    private static Map<String, Object> observation(Observation observation) {
        return object(
                "code", observation.code(),
                "date", observation.date().toString(),
                "value", observation.value(),
                "text", observation.text(),
                "source", observation.source());
    }

    private static Map<String, Object> goal(Goal goal) {
        return object(
                "code", goal.code(),
                "kind", goal.kind(),
                "target", goal.target(),
                "realised", goal.realised(),
                "achievement", goal.achievement());
    }

    private static <T> String list(Collection<T> facts, Function<T, Map<String, Object>> write) {
        return facts.stream()
                .map(fact -> CanonicalJson.write(write.apply(fact)))
                .sorted()
                .collect(Collectors.joining(",", "[", "]"));
    }

    @SuppressWarnings("NullAway") // a field without a value is a null in JSON
    private static Map<String, Object> object(@Nullable Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static @Nullable String textOrNull(JsonNode object, String field) {
        return Json.optionalText(object, field).orElse(null);
    }

    private static @Nullable BigDecimal number(JsonNode object, String field) {
        return Json.optionalNumber(object, field).orElse(null);
    }

    private static LocalDate date(JsonNode object, String field) {
        return LocalDate.parse(Json.text(object, field));
    }
}
