package id.tolok.benchmark;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.Aggregation;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.engine.dictionary.Dimension;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.Range;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.TablePolicy;
import id.tolok.engine.dictionary.Titles;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bands as rules of ours, with rules of all other phases behind them, down to grade and advice. */
final class TolokRules {

    private static final List<String> LEVELS = List.of("DI_ATAS", "SESUAI", "DI_BAWAH");
    private static final List<String> GRADES =
            List.of("SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG");

    private TolokRules() {}

    static List<SourceFile> files(int rules) {
        var text = new StringBuilder();
        rule(text, "both", "derive", """
                    Indicator( code == "indicator_0", $a : value )
                    Indicator( code == "indicator_1", $b : value )
                """, "score.derive(\"both\", ($a + $b) / 2);");
        for (var band : Bands.of(rules).rows()) {
            rule(
                    text,
                    band.name(),
                    "score",
                    "    Indicator( code == \"" + band.code() + "\", value >= " + band.from() + ", value < "
                            + band.below() + " )\n",
                    "score.add(\"" + band.aspect() + "\", " + band.points() + ");");
        }
        ratings(text, "work_result", "service_quality");
        ratings(text, "behaviour", "discipline");
        for (int work = 0; work < 3; work++) {
            for (int behaviour = 0; behaviour < 3; behaviour++) {
                rule(
                        text,
                        "grade " + work + behaviour,
                        "decide",
                        "    Rating( dimension == \"work_result\", level == \"" + LEVELS.get(work) + "\" )\n"
                                + "    Rating( dimension == \"behaviour\", level == \"" + LEVELS.get(behaviour)
                                + "\" )\n",
                        "score.grade(\"" + GRADES.get(work + behaviour) + "\");");
            }
        }
        for (var aspect : Bands.ASPECTS) {
            rule(
                    text,
                    "recommend " + aspect,
                    "advise",
                    "    AspectScore( aspect == \"" + aspect + "\", value < 12 )\n",
                    "score.recommend(\"COACHING\");");
        }
        return List.of(new SourceFile("bands.drl", text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void ratings(StringBuilder text, String dimension, String aspect) {
        var bounds = List.of("value >= 16", "value >= 10, value < 16", "value < 10");
        for (int level = 0; level < 3; level++) {
            rule(
                    text,
                    dimension + " " + level,
                    "rate",
                    "    AspectScore( aspect == \"" + aspect + "\", " + bounds.get(level) + " )\n",
                    "score.rate(\"" + dimension + "\", \"" + LEVELS.get(level) + "\");");
        }
    }

    private static void rule(StringBuilder text, String name, String phase, String conditions, String write) {
        text.append("""
                rule "%s"
                    @title("%s")
                    @basis("PermenPANRB 6/2022")
                    agenda-group "%s"
                when
                %sthen
                    %s
                end

                """.formatted(name, name, phase, conditions, write));
    }

    static RuleModel model(int rules) {
        var checked = RuleChecker.check(files(rules), Optional.of(dictionary()));
        if (checked.issues().hasErrors()) {
            throw new IllegalStateException(checked.issues().all().toString());
        }
        return checked.model();
    }

    static CompiledRules compiled(int rules) {
        return CompiledRules.compile(model(rules), dictionary());
    }

    static RuleDictionary dictionary() {
        var range = new Range(BigDecimal.ZERO, BigDecimal.valueOf(100));
        var indicators = Stream.concat(
                        IntStream.range(0, Bands.CODES).mapToObj(i -> indicator(Bands.code(i), range, false)),
                        Stream.of(indicator("both", range, true)))
                .toList();
        return new RuleDictionary(
                Bands.ASPECTS.stream()
                        .map(code -> new Aspect(code, titles(code), range))
                        .toList(),
                indicators,
                Stream.of("work_result", "behaviour")
                        .map(code -> new Dimension(code, titles(code), outcomes(LEVELS)))
                        .toList(),
                outcomes(GRADES),
                List.of(),
                List.of(),
                outcomes(List.of("COACHING")),
                List.of(),
                List.<TablePolicy>of());
    }

    private static IndicatorDefinition indicator(String code, Range range, boolean derived) {
        return new IndicatorDefinition(
                code,
                titles(code),
                Optional.empty(),
                titles("%"),
                IndicatorDefinition.Kind.NUMBER,
                Optional.of(range),
                derived ? Optional.empty() : Optional.of(Aggregation.LAST),
                IndicatorDefinition.Window.PERIOD,
                IndicatorDefinition.Missing.ABSENT,
                Optional.empty(),
                derived,
                !derived,
                false,
                false,
                List.of());
    }

    private static List<Outcome> outcomes(List<String> codes) {
        return codes.stream().map(code -> new Outcome(code, titles(code))).toList();
    }

    private static Titles titles(String text) {
        return new Titles(text, text);
    }

    static List<EmployeeFacts> people(int employees) {
        var period = new Period("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 12);
        var people = new ArrayList<EmployeeFacts>();
        for (var values : Bands.population(employees)) {
            var number = String.format("%018d", people.size());
            var employee = new Employee(number, "Name " + number, "PNS", "FUNGSIONAL", "Analis", "AHLI_MUDA", "3578");
            var indicators = IntStream.range(0, values.size())
                    .mapToObj(i -> new Indicator(Bands.code(i), values.get(i), null, 1))
                    .toList();
            people.add(new EmployeeFacts(employee, period, indicators, List.of(), List.of()));
        }
        return people;
    }
}
