package id.tolok.engine.internal.reading;

import id.tolok.engine.model.Leaves;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.Origin;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what the grammar saw of one rule into a checked rule. */
final class RuleTyper {

    static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} _.,:()%/+-]{1,120}");
    private static final Set<String> METADATA = Set.of("title", "title_en", "basis", "table");

    private final Codes codes;
    private final Problems problems;

    RuleTyper(Codes codes, Problems problems) {
        this.codes = codes;
        this.problems = problems;
    }

    /** Empty, reported, where anything about the rule is wrong. */
    Optional<RuleDefinition> rule(Syntax.Rule rule) {
        int errors = problems.errors();
        if (!NAME.matcher(rule.name().text()).matches() || rule.name().text().isBlank()) {
            problems.error("RULE_NAME", rule.name(), ReadingLimits.NAME_LENGTH);
        }
        var phase = phase(rule);
        var metadata = metadata(rule.annotations());
        var scope = new Scope();
        var conditions = new ConditionTyper(codes, phase, problems);
        var typed = conditions.conditions(rule.conditions(), scope);
        var writes = new WriteTyper(codes, phase, scope, problems).writes(rule.statements());
        if (!rule.sound() || errors != problems.errors() || phase.isEmpty()) {
            return Optional.empty();
        }
        var at = problems.place(rule.at());
        var places = conditions.leaves().stream().map(problems::place).toList();
        var sides = StockSpelling.in(new StockSpelling.Sides(typed, writes));
        var leaves = StockPlaces.of(Leaves.of(typed, places, at), sides, at);
        var origin = new Origin(at, rule.at().start(), rule.end().end(), leaves);
        return Optional.of(new RuleDefinition(
                rule.name().text(), phase.get(), metadata, sides.conditions(), sides.writes(), origin));
    }

    private Optional<Phase> phase(Syntax.Rule rule) {
        if (rule.phase().isEmpty()) {
            if (rule.sound()) {
                problems.error("PHASE_MISSING", rule.name(), rule.name().shown());
            }
            return Optional.empty();
        }
        var token = rule.phase().get();
        var phase = Phase.of(token.text());
        if (phase.isEmpty()) {
            var known = Arrays.stream(Phase.values()).map(Phase::code).toList();
            problems.error("PHASE_UNKNOWN", token, token.shown(), String.join(", ", known));
        }
        return phase;
    }

    private Metadata metadata(List<Syntax.Annotation> annotations) {
        Map<String, String> values = new HashMap<>();
        for (var annotation : annotations) {
            var name = annotation.name();
            if (!METADATA.contains(name.text())) {
                problems.error("METADATA_UNKNOWN", name, name.shown());
            } else if (values.put(name.text(), annotation.value().text()) != null) {
                problems.error("METADATA_TWICE", name, name.text());
            } else if (annotation.value().text().isBlank()) {
                problems.error("METADATA_EMPTY", annotation.value(), name.text());
            }
        }
        return new Metadata(
                Optional.ofNullable(values.get("title")),
                Optional.ofNullable(values.get("title_en")),
                Optional.ofNullable(values.get("basis")),
                Optional.ofNullable(values.get("table")));
    }
}
