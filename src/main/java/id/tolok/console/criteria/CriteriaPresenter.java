package id.tolok.console.criteria;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.FactType;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.pack.Criteria;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the screen of criteria knows: the rule sets in force today, and what they make of facts that somebody tries. */
@Component
@Scope("prototype")
final class CriteriaPresenter {

    /** A rule set with the version that counts today. */
    record InForce(RuleSet ruleSet, RuleSetVersion version) {}

    private final PublishedRules published;
    private final Clock clock;

    CriteriaPresenter(PublishedRules published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    List<InForce> inForce() {
        return published.ruleSets().stream()
                .flatMap(ruleSet ->
                        published.inForce(ruleSet.id(), today()).stream().map(version -> new InForce(ruleSet, version)))
                .toList();
    }

    Criteria criteria(InForce chosen, Locale locale) {
        return Criteria.of(published.model(chosen.version().id()), dictionary(chosen), locale);
    }

    RuleDictionary dictionary(InForce chosen) {
        return published.dictionary(chosen.version().id());
    }

    Outcome evaluate(InForce chosen, EmployeeFacts facts) {
        return published.compiled(chosen.version().id()).evaluate(facts);
    }

    /** The title of a rule, or its name where it has none. */
    String title(InForce chosen, String rule, Locale locale) {
        return published
                .model(chosen.version().id())
                .rule(rule)
                .map(RuleDefinition::metadata)
                .flatMap(locale.getLanguage().equals("en") ? Metadata::titleEn : Metadata::title)
                .orElse(rule);
    }

    /** The names of all rules. */
    List<String> rules(InForce chosen) {
        return published.model(chosen.version().id()).rules().stream()
                .map(RuleDefinition::name)
                .toList();
    }

    /** The levels of functional posts that the rules ask for, in their order. */
    List<String> levels(InForce chosen) {
        return published.model(chosen.version().id()).rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> pattern.type() == FactType.EMPLOYEE)
                .flatMap(pattern -> pattern.constraints().stream())
                .flatMap(CriteriaPresenter::levels)
                .distinct()
                .toList();
    }

    private static Stream<String> levels(Constraint constraint) {
        return switch (constraint) {
            case Comparison(Field(var name, var type), var operator, TextLiteral(var level))
            when name.equals("level") && operator == Comparator.EQUAL -> Stream.of(level);
            case In(Field(var name, var type), var values, var negated)
            when name.equals("level") && !negated ->
                values.stream().filter(TextLiteral.class::isInstance).map(value -> ((TextLiteral) value).value());
            default -> Stream.empty();
        };
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
