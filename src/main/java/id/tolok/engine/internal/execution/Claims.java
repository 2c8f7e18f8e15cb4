package id.tolok.engine.internal.execution;

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
import java.util.ArrayList;
import java.util.List;

/** Makes claims of the constraints at one place. */
public final class Claims {

    private final Terms terms;
    private final Truths truths;
    private int next;

    private Claims(Site site) {
        this.terms = new Terms(site.type(), site.slot(), site.scope());
        this.truths = new Truths(terms);
        this.next = site.firstLeaf();
    }

    public static List<Claim> of(Site site) {
        var claims = new Claims(site);
        var all = new ArrayList<Claim>();
        site.constraints().forEach(constraint -> all.add(claims.claim(constraint, false)));
        site.type()
                .ifPresent(type -> site.demanded().forEach(field -> {
                    var present =
                            new Binding("", new Field(field, type.field(field).orElseThrow()));
                    all.add(claims.leaf(-1, present, false, ((Binding) present).expression(), List.of()));
                }));
        return List.copyOf(all);
    }

    private Claim claim(Constraint constraint, boolean negated) {
        return switch (constraint) {
            case AllOf all -> negated ? any(all.parts(), true) : all(all.parts(), false);
            case AnyOf any -> negated ? all(any.parts(), true) : any(any.parts(), false);
            case NotThat not -> claim(not.part(), !negated);
            case Comparison c -> leaf(next++, c, negated, c.left(), List.of(c.right()));
            case Binding b -> leaf(next++, b, negated, b.expression(), List.of());
            case In in -> leaf(next++, in, negated, in.left(), in.values());
            case Contains c -> leaf(next++, c, negated, c.left(), List.of(c.right()));
            case Matches m -> leaf(next++, m, negated, m.left(), List.of(new TextLiteral(m.regex())));
        };
    }

    private Claim all(List<Constraint> parts, boolean negated) {
        return new Claim.All(parts.stream().map(part -> claim(part, negated)).toList());
    }

    private Claim any(List<Constraint> parts, boolean negated) {
        return new Claim.Any(parts.stream().map(part -> claim(part, negated)).toList());
    }

    private Claim.Leaf leaf(
            int number, Constraint constraint, boolean negated, Expression left, List<Expression> right) {
        return new Claim.Leaf(
                number,
                constraint,
                negated,
                terms.compile(left),
                right.stream().map(terms::compile).toList(),
                truths.compile(constraint));
    }

    /** How many leaves a constraint has. */
    static int count(Constraint constraint) {
        return switch (constraint) {
            case AllOf all -> all.parts().stream().mapToInt(Claims::count).sum();
            case AnyOf any -> any.parts().stream().mapToInt(Claims::count).sum();
            case NotThat not -> count(not.part());
            case Comparison c -> 1;
            case Binding b -> 1;
            case In in -> 1;
            case Contains c -> 1;
            case Matches m -> 1;
        };
    }
}
