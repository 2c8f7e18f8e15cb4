package id.tolok.engine;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Defects that any rule can get. */
final class ShippedDefects {

    private ShippedDefects() {}

    /** The rules with a defect in each of them. */
    static RuleModel all(RuleModel model, Function<RuleDefinition, List<RuleDefinition>> defect) {
        return new RuleModel(model.rules().stream()
                .flatMap(rule -> defect.apply(rule).stream())
                .toList());
    }

    static List<RuleDefinition> twice(RuleDefinition rule) {
        return List.of(rule, with(rule, rule.name() + " 2", rule.metadata(), rule.conditions()));
    }

    static List<RuleDefinition> withoutBasis(RuleDefinition rule) {
        var metadata = rule.metadata();
        return List.of(with(
                rule,
                rule.name(),
                new Metadata(metadata.title(), metadata.titleEn(), Optional.empty(), metadata.table()),
                rule.conditions()));
    }

    static List<RuleDefinition> forNobody(RuleDefinition rule) {
        var conditions = new ArrayList<Condition>(rule.conditions());
        conditions.add(Rules.any(
                FactType.PERIOD,
                Rules.compare(Rules.field(FactType.PERIOD, "months"), ">", 6),
                Rules.compare(Rules.field(FactType.PERIOD, "months"), "<", 7)));
        return List.of(with(rule, rule.name(), rule.metadata(), conditions));
    }

    private static RuleDefinition with(
            RuleDefinition rule, String name, Metadata metadata, List<Condition> conditions) {
        return new RuleDefinition(name, rule.phase(), metadata, conditions, rule.writes(), rule.origin());
    }
}
