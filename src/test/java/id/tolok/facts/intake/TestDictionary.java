package id.tolok.facts.intake;

import static id.tolok.engine.dictionary.IndicatorDefinition.Kind.NUMBER;
import static id.tolok.engine.dictionary.IndicatorDefinition.Kind.TEXT;
import static id.tolok.engine.dictionary.IndicatorDefinition.Missing.ABSENT;
import static id.tolok.engine.dictionary.IndicatorDefinition.Missing.ZERO;
import static id.tolok.engine.dictionary.IndicatorDefinition.Window.CALENDAR_YEAR;
import static id.tolok.engine.dictionary.IndicatorDefinition.Window.PERIOD;

import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A dictionary with one indicator of each kind that intake treats differently. */
final class TestDictionary {

    static final RuleDictionary DICTIONARY = new RuleDictionary(
            List.of(),
            List.of(
                    absence(),
                    longestRun(),
                    number("late_minutes", 0, 600, Aggregation.SUM, CALENDAR_YEAR, ZERO),
                    number("answer", 1, 4, Aggregation.AVG, PERIOD, ABSENT),
                    number("population", 0, 100_000, Aggregation.LAST, PERIOD, ABSENT),
                    number("innovation", 0, 111, Aggregation.MAX, PERIOD, ABSENT),
                    number("worst", 0, 111, Aggregation.MIN, PERIOD, ABSENT),
                    number("visits", 0, 9, Aggregation.COUNT, PERIOD, ZERO),
                    remark(),
                    derived("late_days", false),
                    derived("achievement", true)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private TestDictionary() {}

    private static IndicatorDefinition absence() {
        return new IndicatorDefinition(
                "absence",
                titles("absence"),
                Optional.empty(),
                titles("days"),
                NUMBER,
                range(0, 1),
                Optional.of(Aggregation.SUM),
                CALENDAR_YEAR,
                ZERO,
                Optional.empty(),
                false,
                true,
                false,
                true,
                List.of());
    }

    private static IndicatorDefinition longestRun() {
        return new IndicatorDefinition(
                "absence_run",
                titles("absence_run"),
                Optional.empty(),
                titles("days"),
                NUMBER,
                Optional.empty(),
                Optional.of(Aggregation.LONGEST_RUN),
                CALENDAR_YEAR,
                ZERO,
                Optional.of("absence"),
                false,
                false,
                false,
                false,
                List.of());
    }

    private static IndicatorDefinition number(
            String code,
            int least,
            int most,
            Aggregation aggregation,
            IndicatorDefinition.Window window,
            IndicatorDefinition.Missing missing) {
        return new IndicatorDefinition(
                code,
                titles(code),
                Optional.empty(),
                titles("points"),
                NUMBER,
                range(least, most),
                Optional.of(aggregation),
                window,
                missing,
                Optional.empty(),
                false,
                true,
                code.equals("answer"),
                false,
                List.of());
    }

    private static IndicatorDefinition remark() {
        return new IndicatorDefinition(
                "remark",
                titles("remark"),
                Optional.empty(),
                titles("text"),
                TEXT,
                Optional.empty(),
                Optional.of(Aggregation.LAST),
                PERIOD,
                ABSENT,
                Optional.empty(),
                false,
                true,
                false,
                false,
                List.of());
    }

    private static IndicatorDefinition derived(String code, boolean observable) {
        return new IndicatorDefinition(
                code,
                titles(code),
                Optional.empty(),
                titles("points"),
                NUMBER,
                range(0, 200),
                observable ? Optional.of(Aggregation.AVG) : Optional.empty(),
                PERIOD,
                ABSENT,
                Optional.empty(),
                true,
                observable,
                false,
                false,
                List.of());
    }

    private static Optional<Range> range(int least, int most) {
        return Optional.of(new Range(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    private static Titles titles(String text) {
        return new Titles(text, text);
    }
}
