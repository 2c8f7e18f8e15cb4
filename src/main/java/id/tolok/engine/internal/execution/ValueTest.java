package id.tolok.engine.internal.execution;

import id.tolok.engine.Limits;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.FactType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds a constraint on one field against values of it, with the very closures that evaluation uses. */
public final class ValueTest {

    private static final Budget NONE_SPENT = new Budget(Limits.DEFAULT.withTime(Duration.ofDays(10_000)));

    private final FactType type;
    private final int position;
    private final int fields;
    private final Predicate<Evidence> truth;

    private ValueTest(FactType type, int position, Predicate<Evidence> truth) {
        this.type = type;
        this.position = position;
        this.truth = truth;
        this.fields = FactFields.of(type).size();
    }

    public static ValueTest of(FactType type, String field, Constraint constraint) {
        var tests = Tests.ofPattern(type, List.of(constraint), 0, new Variables());
        return new ValueTest(
                type,
                FactFields.position(type, field),
                evidence -> tests.stream().allMatch(test -> test.holds(new @Nullable Bound[] {evidence}, evidence)));
    }

    public boolean accepts(Optional<Comparable<?>> value) {
        var only = new @Nullable Comparable<?>[fields];
        only[position] = value.orElse(null);
        return truth.test(Evidence.of(type, NONE_SPENT, only));
    }
}
