package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.shared.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;

/** One employee's facts as canonical JSON: equal facts have equal bytes, whatever their order was. */
public final class FactsJson {

    private static final int USUAL = 6_000;
    private static final int USUAL_FACT = 120;

    private FactsJson() {}

    public static String write(EmployeeFacts facts) {
        var out = new StringBuilder(USUAL).append("{\"employee\":");
        employee(facts, new JsonObject(out));
        out.append(",\"period\":");
        var period = facts.period();
        new JsonObject(out)
                .text("code", period.code())
                .text("start", period.start().toString())
                .text("end", period.end().toString())
                .number("months", period.months())
                .end();
        list(
                out,
                "indicators",
                facts.indicators(),
                (indicator, json) -> json.text("code", indicator.code())
                        .number("value", indicator.value())
                        .text("text", indicator.text())
                        .number("count", indicator.count()));
        list(
                out,
                "observations",
                facts.observations(),
                (observation, json) -> json.text("code", observation.code())
                        .text("date", observation.date().toString())
                        .number("value", observation.value())
                        .text("text", observation.text())
                        .text("source", observation.source()));
        list(
                out,
                "goals",
                facts.goals(),
                (goal, json) -> json.text("code", goal.code())
                        .text("kind", goal.kind())
                        .number("target", goal.target())
                        .number("realised", goal.realised())
                        .number("achievement", goal.achievement())
                        .given("weight", goal.weight()));
        return out.append('}').toString();
    }

    public static EmployeeFacts read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static EmployeeFacts read(byte[] text) {
        return FactsReader.read(text);
    }

    private static void employee(EmployeeFacts facts, JsonObject json) {
        var employee = facts.employee();
        json.text("nip", employee.nip())
                .text("name", employee.name())
                .text("status", employee.status())
                .text("positionKind", employee.positionKind())
                .text("position", employee.position())
                .text("level", employee.level())
                .text("unitCode", employee.unitCode())
                .end();
    }

    private static <T> void list(StringBuilder out, String name, Collection<T> facts, BiConsumer<T, JsonObject> write) {
        out.append(",").append(CanonicalJson.write(name)).append(":[");
        var separator = "";
        var lines = facts.stream()
                .map(fact -> {
                    var line = new StringBuilder(USUAL_FACT);
                    var json = new JsonObject(line);
                    write.accept(fact, json);
                    json.end();
                    return line.toString();
                })
                .sorted()
                .toList();
        for (var line : lines) {
            out.append(separator).append(line);
            separator = ",";
        }
        out.append(']');
    }
}
