package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Condition.Accumulate;
import id.tolok.engine.model.Condition.And;
import id.tolok.engine.model.Condition.Exists;
import id.tolok.engine.model.Condition.ForAll;
import id.tolok.engine.model.Condition.Not;
import id.tolok.engine.model.Condition.Or;
import id.tolok.engine.model.Condition.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of a left-hand side as rule text. */
final class ConditionText {

    private final Wording wording;
    private final ConstraintText constraints;

    ConditionText(Wording wording) {
        this.wording = wording;
        this.constraints = new ConstraintText(wording);
    }

    /** As it stands on lines of its own in a rule. */
    List<String> lines(Condition condition) {
        return condition instanceof Accumulate accumulate ? accumulate(accumulate) : List.of(of(condition));
    }

    /** As it stands among others. */
    String of(Condition condition) {
        return switch (condition) {
            case Pattern pattern -> pattern(pattern);
            case Not(var part) -> quantified("not", part);
            case Exists(var part) -> quantified("exists", part);
            case ForAll(var domain, var required) ->
                Stream.concat(Stream.of(domain), required.stream())
                        .map(this::pattern)
                        .collect(Collectors.joining(" ", "forall( ", " )"));
            case And(var parts) -> parts.size() == 1 ? of(parts.getFirst()) : "(" + joined(parts, " and ") + ")";
            case Or(var parts) -> parts.size() == 1 ? of(parts.getFirst()) : "(" + joined(parts, " or ") + ")";
            case Accumulate accumulate -> String.join(" and ", accumulate(accumulate));
        };
    }

    private String pattern(Pattern pattern) {
        return pattern.variable().map(variable -> variable + " : ").orElse("")
                + pattern.type().word() + "(" + constraints.all(pattern.constraints()) + ")";
    }

    private String quantified(String word, Condition part) {
        return part instanceof Pattern pattern ? word + " " + pattern(pattern) : word + "( " + bare(part) + " )";
    }

    /** Within parentheses that stand there anyway. */
    private String bare(Condition condition) {
        return switch (condition) {
            case And(var parts) when parts.size() > 1 -> joined(parts, " and ");
            case Or(var parts) when parts.size() > 1 -> joined(parts, " or ");
            default -> of(condition);
        };
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::of).collect(Collectors.joining(word));
    }

    /** The accumulate, and a pattern of the one period for constraints that cannot stand in it. */
    private List<String> accumulate(Accumulate original) {
        var accumulate = wording.spelt(original);
        var within = wording.within(accumulate);
        var demanded = Stream.concat(
                        wording.demanded(accumulate).stream(), within.stream().map(constraints::of))
                .collect(Collectors.joining(", "));
        var text = "accumulate( " + bare(accumulate.source()) + "; "
                + String.join(", ", wording.computed(accumulate))
                + (demanded.isEmpty() ? "" : "; " + demanded)
                + " )";
        var behind = accumulate
                .constraints()
                .subList(within.size(), accumulate.constraints().size());
        return behind.isEmpty()
                ? List.of(text)
                : List.of(text, wording.result(accumulate) + " : Period(" + constraints.all(behind) + ")");
    }
}
