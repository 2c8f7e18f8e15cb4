package id.tolok.engine.internal.execution;

import com.google.re2j.Pattern;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Constraint.NotThat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compiles constraints. A comparison with something absent is false, also a negated one. */
final class Truths {

    private final Terms terms;

    Truths(Terms terms) {
        this.terms = terms;
    }

    Truth compile(Constraint constraint) {
        return switch (constraint) {
            case Comparison comparison -> comparison(comparison);
            case Binding binding -> {
                var term = terms.compile(binding.expression());
                yield (slots, own) -> term.value(slots, own) != null;
            }
            case In in -> in(in);
            case Contains contains -> contains(contains);
            case Matches matches -> matches(matches);
            case AllOf all -> all(all.parts().stream().map(this::compile).toList());
            case AnyOf any -> {
                var parts = all(
                        any.parts().stream().map(this::compile).map(Truths::not).toList());
                yield not(parts);
            }
            case NotThat not -> not(compile(not.part()));
        };
    }

    static Truth all(List<Truth> parts) {
        var truths = parts.toArray(Truth[]::new);
        return (slots, own) -> {
            for (var truth : truths) {
                if (!truth.holds(slots, own)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Truth not(Truth truth) {
        return (slots, own) -> !truth.holds(slots, own);
    }

    private Truth comparison(Comparison comparison) {
        var left = terms.compile(comparison.left());
        var right = terms.compile(comparison.right());
        var operator = comparison.operator();
        return (slots, own) -> compare(operator, left.value(slots, own), right.value(slots, own));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static boolean compare(Comparator operator, @Nullable Comparable<?> left, @Nullable Comparable<?> right) {
        if (left == null || right == null || left.getClass() != right.getClass()) {
            return false;
        }
        int order = ((Comparable) left).compareTo(right);
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    private Truth in(In in) {
        var left = terms.compile(in.left());
        var values = in.values().stream().map(terms::compile).toArray(Term[]::new);
        boolean negated = in.negated();
        return (slots, own) -> {
            var value = left.value(slots, own);
            if (value == null) {
                return false;
            }
            boolean found = false;
            for (var candidate : values) {
                var other = candidate.value(slots, own);
                if (other == null) {
                    return false;
                }
                found |= compare(Comparator.EQUAL, value, other);
            }
            return found != negated;
        };
    }

    private Truth contains(Contains contains) {
        var left = terms.compile(contains.left());
        var right = terms.compile(contains.right());
        boolean negated = contains.negated();
        return (slots, own) -> left.value(slots, own) instanceof String text
                && right.value(slots, own) instanceof String part
                && text.contains(part) != negated;
    }

    private Truth matches(Matches matches) {
        var left = terms.compile(matches.left());
        var pattern = Pattern.compile(matches.regex());
        boolean negated = matches.negated();
        return (slots, own) -> left.value(slots, own) instanceof String text && matches(pattern, text, own) != negated;
    }

    private static boolean matches(Pattern pattern, String text, @Nullable Bound own) {
        if (own instanceof Evidence evidence) {
            evidence.budget().look();
        }
        return pattern.matches(text);
    }
}
