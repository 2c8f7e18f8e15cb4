package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Goal;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.engine.vocabulary.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Reads facts from beginning to end, without a tree in between: a run reads those of a whole city. */
final class FactsReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Length of a date such as 2026-03-01: read without a formatter, as there are so many. */
    private static final int ISO = 10;

    /** Texts and numbers of the object that is being read. */
    private final Map<String, String> texts = new HashMap<>();

    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final JsonParser json;

    private FactsReader(JsonParser json) {
        this.json = json;
    }

    static EmployeeFacts read(byte[] text) {
        try (var json = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            return new FactsReader(json).facts();
        }
    }

    private EmployeeFacts facts() {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        Employee employee = null;
        Period period = null;
        List<Indicator> indicators = List.of();
        List<Observation> observations = List.of();
        List<Goal> goals = List.of();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "employee" -> employee = object(FactsReader::employee);
                case "period" -> period = object(FactsReader::period);
                case "indicators" -> indicators = list(FactsReader::indicator);
                case "observations" -> observations = list(FactsReader::observation);
                case "goals" -> goals = list(FactsReader::goal);
                default -> throw new IllegalStateException("stored facts with " + name);
            }
        }
        if (employee == null || period == null) {
            throw new IllegalStateException("stored facts of nobody, or of no period");
        }
        return new EmployeeFacts(employee, period, indicators, observations, goals);
    }

    private <T> T object(Function<FactsReader, T> make) {
        expect(json.nextToken(), JsonToken.START_OBJECT);
        return fields(make);
    }

    private <T> List<T> list(Function<FactsReader, T> make) {
        expect(json.nextToken(), JsonToken.START_ARRAY);
        var items = new ArrayList<T>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            items.add(fields(make));
        }
        return items;
    }

    private <T> T fields(Function<FactsReader, T> make) {
        texts.clear();
        numbers.clear();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var token = json.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                texts.put(name, json.getString());
            } else if (token != JsonToken.VALUE_NULL) {
                numbers.put(name, json.getDecimalValue());
            }
        }
        return make.apply(this);
    }

    private static void expect(JsonToken found, JsonToken wanted) {
        if (found != wanted) {
            throw new IllegalStateException("stored facts with " + found + " instead of " + wanted);
        }
    }

    private Employee employee() {
        return new Employee(
                need("nip"),
                texts.get("name"),
                texts.get("status"),
                texts.get("positionKind"),
                texts.get("position"),
                texts.get("level"),
                texts.get("unitCode"));
    }

    private Period period() {
        return new Period(need("code"), date("start"), date("end"), count("months"));
    }

    private Indicator indicator() {
        return new Indicator(need("code"), number("value"), texts.get("text"), count("count"));
    }

    private Observation observation() {
        return new Observation(need("code"), number("value"), texts.get("text"), date("date"), texts.get("source"));
    }

    private Goal goal() {
        return new Goal(
                need("code"),
                texts.get("kind"),
                number("target"),
                number("realised"),
                number("achievement"),
                number("weight"));
    }

    private String need(String name) {
        var text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("stored facts without " + name);
        }
        return text;
    }

    private LocalDate date(String name) {
        var text = need(name);
        return text.length() == ISO
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private @Nullable BigDecimal number(String name) {
        return numbers.get(name);
    }

    private int count(String name) {
        var number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("stored facts without " + name);
        }
        return number.intValueExact();
    }
}
