package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.shared.CanonicalWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;

/** One employee's facts as canonical JSON: equal facts have equal bytes, whatever their order was. */
public final class FactsJson {

    private static final int USUAL = 6_000;

    private FactsJson() {}

    public static byte[] write(EmployeeFacts facts) {
        var out = new CanonicalWriter(USUAL).raw("{\"employee\":");
        employee(facts, new JsonObject(out));
        out.raw(",\"period\":");
        var period = facts.period();
        new JsonObject(out)
                .text("code", period.code())
                .date("start", period.start())
                .date("end", period.end())
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
                        .date("date", observation.date())
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
        return out.raw('}').toBytes();
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

    private static <T> void list(
            CanonicalWriter out, String name, Collection<T> facts, BiConsumer<T, JsonObject> write) {
        out.raw(",\"").raw(name).raw("\":[");
        var lines = new SortedLines(facts.size());
        for (var fact : facts) {
            var json = new JsonObject(lines.begin());
            write.accept(fact, json);
            json.end();
        }
        lines.writeTo(out);
        out.raw(']');
    }
}
