package id.tolok.engine.internal.execution;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Limits;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.AccumulateFunction;
import id.tolok.engine.model.Condition.Computation;
import id.tolok.engine.model.Condition.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.Variable;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.Origin;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.ValueType;
import id.tolok.engine.model.Write;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Period;
import id.tolok.shared.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Builds and evaluates a few rules, so that all classes for it are there when the first real ones come. */
public final class WarmUp {

    private static final Expression ONE = new NumberLiteral(BigDecimal.ONE);
    private static final Field VALUE = new Field("value", ValueType.NUMBER);
    private static final Variable BOUND = new Variable("$v", ValueType.NUMBER);

    private WarmUp() {}

    /** Returns at once; whatever goes wrong meets the first real evaluation too, and is reported there. */
    public static void inBackground() {
        var thread = new Thread(WarmUp::run, "warm-up");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, why) -> {});
        thread.start();
    }

    private static void run() {
        var bound = indicator(new Binding("$v", VALUE));
        var joined = indicator(new Comparison(VALUE, Comparator.AT_LEAST, BOUND));
        var summed = new Computation("$s", AccumulateFunction.SUM, Optional.of(BOUND));
        var rules = new RuleModel(List.of(
                rule("row", List.of(indicator(new Comparison(VALUE, Comparator.AT_LEAST, ONE)))),
                rule("join", List.of(bound, joined, new Condition.Not(joined), new Condition.Exists(joined))),
                rule("accumulate", List.of(new Accumulate(bound, List.of(summed), List.of())))));
        var nothing = new RuleDictionary(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var day = LocalDate.EPOCH;
        new Executable(rules, nothing, Limits.DEFAULT)
                .evaluate(new EmployeeFacts(
                        new Employee("", null, null, null, null, null, null),
                        new Period("", day, day, 0),
                        List.of(new Indicator("a", BigDecimal.TEN, null, 1)),
                        List.of(),
                        List.of()));
    }

    private static Pattern indicator(Constraint constraint) {
        return new Pattern(FactType.INDICATOR, Optional.empty(), List.of(constraint));
    }

    private static RuleDefinition rule(String name, List<Condition> conditions) {
        return new RuleDefinition(
                name,
                Phase.SCORE,
                Metadata.NONE,
                conditions,
                List.of(new Write.Add("a", ONE)),
                new Origin(Place.ofFile(""), 0, 0, List.of()));
    }
}
