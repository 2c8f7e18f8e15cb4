package id.tolok.engine.internal.execution;

import id.tolok.engine.internal.execution.Numbers.NumberTooLarge;
import id.tolok.engine.internal.execution.Step.Test;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDefImpl;
import org.drools.model.PatternDSL.PatternExprImpl;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;
import org.jspecify.annotations.Nullable;

/** A test over several slots as Drools' constraint, for any number of variables; counts each pair that it looks at. */
final class JoinItem extends PatternExprImpl<Bound> {

    private final Join join;
    private final @Nullable Index index;

    /**
     * @param id unique, so that the node is shared with nobody
     * @param slots of the rule
     * @param read the slots of the variables, the own one first
     */
    JoinItem(String id, Test test, String rule, int slots, int[] read, Variable<?>[] variables, @Nullable Index index) {
        super(id, null);
        this.join = new Join(id, test, rule, slots, read, variables);
        this.index = index;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Constraint asConstraint(PatternDefImpl pattern) {
        if (index != null) {
            join.setIndex(index);
        }
        return join;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Join extends AbstractSingleConstraint {

        private final Test test;
        private final String rule;
        private final int slots;
        private final int[] read;
        private final Variable<?>[] variables;

        Join(String id, Test test, String rule, int slots, int[] read, Variable<?>[] variables) {
            super(id, PredicateInformation.EMPTY_PREDICATE_INFORMATION);
            this.test = test;
            this.rule = rule;
            this.slots = slots;
            this.read = read;
            this.variables = variables;
        }

        private boolean holds(Object... facts) {
            var own = (Bound) facts[0];
            if (own instanceof Evidence evidence) {
                evidence.budget().join(rule);
            }
            var held = new @Nullable Bound[slots];
            for (int i = 0; i < read.length; i++) {
                held[read[i]] = (Bound) facts[i];
            }
            try {
                return test.holds(held, own);
            } catch (NumberTooLarge e) {
                throw new LimitReached(rule, "NUMBER_SIZE");
            } catch (LimitReached e) {
                throw e.in(rule);
            }
        }

        @Override
        public Variable[] getVariables() {
            return variables.clone();
        }

        @Override
        public PredicateN getPredicate() {
            return this::holds;
        }

        @Override
        public Predicate2 getPredicate2() {
            return (a, b) -> holds(a, b);
        }

        @Override
        public Predicate3 getPredicate3() {
            return (a, b, c) -> holds(a, b, c);
        }

        @Override
        public Predicate4 getPredicate4() {
            return (a, b, c, d) -> holds(a, b, c, d);
        }

        @Override
        public Predicate5 getPredicate5() {
            return (a, b, c, d, e) -> holds(a, b, c, d, e);
        }

        @Override
        public boolean isEqualTo(ModelComponent other) {
            return this == other;
        }

        @Override
        public Constraint negate() {
            throw new UnsupportedOperationException("negations are part of the test");
        }

        @Override
        public Constraint replaceVariable(Variable oldVariable, Variable newVariable) {
            throw new UnsupportedOperationException("variables are final");
        }
    }
}
