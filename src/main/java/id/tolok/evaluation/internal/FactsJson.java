package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.shared.CanonicalWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.BiConsumer;

/** One employee's facts as canonical JSON: equal facts have equal bytes, whatever their order was. */
public final class FactsJson {

    private static final int USUAL = 6_000;

    private static final String ACHIEVEMENT = "\"achievement\":";
    private static final String CODE = "\"code\":";
    private static final String COUNT = "\"count\":";
    private static final String DATE = "\"date\":";
    private static final String END = "\"end\":";
    private static final String KIND = "\"kind\":";
    private static final String LEVEL = "\"level\":";
    private static final String MONTHS = "\"months\":";
    private static final String NAME = "\"name\":";
    private static final String NIP = "\"nip\":";
    private static final String POSITION = "\"position\":";
    private static final String POSITION_KIND = "\"positionKind\":";
    private static final String REALISED = "\"realised\":";
    private static final String SOURCE = "\"source\":";
    private static final String START = "\"start\":";
    private static final String STATUS = "\"status\":";
    private static final String TARGET = "\"target\":";
    private static final String TEXT = "\"text\":";
    private static final String UNIT_CODE = "\"unitCode\":";
    private static final String VALUE = "\"value\":";
    private static final String WEIGHT = "\"weight\":";

    private FactsJson() {}

    public static byte[] write(EmployeeFacts facts) {
        var out = new CanonicalWriter(USUAL).raw("{\"employee\":");
        employee(facts, new JsonObject(out));
        out.raw(",\"period\":");
        var period = facts.period();
        new JsonObject(out)
                .text(CODE, period.code())
                .date(START, period.start())
                .date(END, period.end())
                .number(MONTHS, period.months())
                .end();
        list(
                out,
                "indicators",
                facts.indicators(),
                (indicator, json) -> json.text(CODE, indicator.code())
                        .number(VALUE, indicator.value())
                        .text(TEXT, indicator.text())
                        .number(COUNT, indicator.count()));
        list(
                out,
                "observations",
                facts.observations(),
                (observation, json) -> json.text(CODE, observation.code())
                        .date(DATE, observation.date())
                        .number(VALUE, observation.value())
                        .text(TEXT, observation.text())
                        .text(SOURCE, observation.source()));
        list(
                out,
                "goals",
                facts.goals(),
                (goal, json) -> json.text(CODE, goal.code())
                        .text(KIND, goal.kind())
                        .number(TARGET, goal.target())
                        .number(REALISED, goal.realised())
                        .number(ACHIEVEMENT, goal.achievement())
                        .given(WEIGHT, goal.weight()));
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
        json.text(NIP, employee.nip())
                .text(NAME, employee.name())
                .text(STATUS, employee.status())
                .text(POSITION_KIND, employee.positionKind())
                .text(POSITION, employee.position())
                .text(LEVEL, employee.level())
                .text(UNIT_CODE, employee.unitCode())
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
