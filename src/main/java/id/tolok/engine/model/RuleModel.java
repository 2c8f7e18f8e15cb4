package id.tolok.engine.model;

import java.util.List;
import java.util.Optional;

/** All rules of a version, in the order of their files and lines; names are unique. */
public record RuleModel(List<RuleDefinition> rules) {

    public RuleModel {
        rules = List.copyOf(rules);
    }

    public Optional<RuleDefinition> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
