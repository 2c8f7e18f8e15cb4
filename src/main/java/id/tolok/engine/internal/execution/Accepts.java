package id.tolok.engine.internal.execution;

import com.google.re2j.Pattern;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.Field;
import id.tolok.engine.model.Expression.TextLiteral;
import java.util.List;
import java.util.Optional;

/** Whether a pattern could match a fact of a code, whatever its other fields hold. When in doubt, it could. */
public final class Accepts {

    private final String code;

    private Accepts(String code) {
        this.code = code;
    }

    public static boolean code(Condition.Pattern pattern, String code) {
        var accepts = new Accepts(code);
        return accepts.all(pattern.constraints()) != Verdict.NO;
    }

    private enum Verdict {
        YES,
        MAYBE,
        NO
    }

    private Verdict of(Constraint constraint) {
        return switch (constraint) {
            case Comparison comparison -> {
                var left = text(comparison.left());
                var right = text(comparison.right());
                yield left.isPresent() && right.isPresent()
                        ? verdict(Truths.compare(comparison.operator(), left.orElseThrow(), right.orElseThrow()))
                        : Verdict.MAYBE;
            }
            case Binding b -> Verdict.MAYBE;
            case In in -> {
                var values = in.values().stream().map(this::text).toList();
                yield text(in.left()).isPresent() && values.stream().allMatch(Optional::isPresent)
                        ? verdict(values.contains(text(in.left())) != in.negated())
                        : Verdict.MAYBE;
            }
            case Contains contains -> {
                var left = text(contains.left());
                var right = text(contains.right());
                yield left.isPresent() && right.isPresent()
                        ? verdict(left.orElseThrow().contains(right.orElseThrow()) != contains.negated())
                        : Verdict.MAYBE;
            }
            case Matches matches ->
                text(matches.left())
                        .map(text -> verdict(Pattern.matches(matches.regex(), text) != matches.negated()))
                        .orElse(Verdict.MAYBE);
            case AllOf all -> all(all.parts());
            case AnyOf any ->
                any.parts().stream()
                        .map(this::of)
                        .reduce(Verdict.NO, (one, other) -> one.compareTo(other) < 0 ? one : other);
            case NotThat not -> opposite(of(not.part()));
        };
    }

    private Verdict all(List<Constraint> parts) {
        return parts.stream().map(this::of).reduce(Verdict.YES, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private Optional<String> text(Expression expression) {
        return switch (expression) {
            case TextLiteral(var text) -> Optional.of(text);
            case Field(var name, var type) when name.equals("code") || name.equals("aspect") -> Optional.of(code);
            default -> Optional.empty();
        };
    }

    private static Verdict verdict(boolean holds) {
        return holds ? Verdict.YES : Verdict.NO;
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case YES -> Verdict.NO;
            case MAYBE -> Verdict.MAYBE;
            case NO -> Verdict.YES;
        };
    }
}
