package id.tolok.engine.internal.reading;

import com.google.re2j.PatternSyntaxException;
import id.tolok.engine.internal.execution.Rewriting;
import id.tolok.engine.internal.reading.Syntax.Binary;
import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.AllOf;
import id.tolok.engine.model.Constraint.AnyOf;
import id.tolok.engine.model.Constraint.Binding;
import id.tolok.engine.model.Constraint.Comparator;
import id.tolok.engine.model.Constraint.Comparison;
import id.tolok.engine.model.Constraint.NotThat;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.DateLiteral;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types the constraints of one pattern, or those on the results of an accumulate. */
final class ConstraintTyper {

    private final Scope scope;
    private final Problems problems;
    private final ExpressionTyper expressions;
    private final CodeConstraints codes;
    private final List<Token> leaves;
    private final Map<String, Expression> fields = new HashMap<>();

    /** @param leaves takes the place of each leaf constraint */
    ConstraintTyper(
            Scope scope, ExpressionTyper expressions, CodeConstraints codes, Problems problems, List<Token> leaves) {
        this.scope = scope;
        this.problems = problems;
        this.expressions = expressions;
        this.codes = codes;
        this.leaves = leaves;
    }

    List<Constraint> constraints(List<Syntax.Constraint> all) {
        int errors = problems.errors();
        var typed = new ArrayList<Constraint>();
        var guards = new ArrayList<Node>();
        for (var one : all) {
            if (one.variable().isPresent()) {
                bound(one.variable().get(), one.expression(), typed);
            } else if (one.expression() instanceof Syntax.Present) {
                guards.add(one.expression());
            } else {
                constraint(one.expression()).ifPresent(typed::add);
            }
        }
        if (errors == problems.errors()) {
            guards.forEach(guard -> refuseUnless(Guards.isNeedlessIn(typed, guard), guard));
        }
        return typed;
    }

    /** {@code $v : value}, or {@code $v : value >= 3}, which binds and compares. */
    private void bound(Token variable, Node node, List<Constraint> typed) {
        boolean compares = isCondition(node);
        var boundNode = compares ? leftmost(node) : Optional.of(node);
        if (boundNode.isEmpty()) {
            problems.error("BINDING_FORM", variable, variable.text());
            return;
        }
        leaves.add(variable);
        var value = expressions.value(boundNode.get()).map(this::ofFields);
        if (value.isPresent() && !scope.bind(variable.text(), value.map(Expression::type))) {
            problems.error("SHADOWED_VARIABLE", variable, variable.text());
        }
        value.ifPresent(expression -> {
            typed.add(new Binding(variable.text(), expression));
            if (expression instanceof Expression.Field) {
                fields.put(variable.text(), expression);
            }
        });
        if (compares) {
            constraint(node).ifPresent(typed::add);
        }
    }

    /** What is bound reads fields themselves, not variables of the same pattern: stock Drools knows those only later. */
    private Expression ofFields(Expression bound) {
        return Rewriting.expression(
                bound,
                part -> part instanceof Expression.Variable variable
                        ? fields.getOrDefault(variable.name(), part)
                        : part);
    }

    private static Optional<Node> leftmost(Node node) {
        var left = switch (node) {
            case Binary binary -> binary.left();
            case Syntax.Relation relation -> relation.left();
            default -> node;
        };
        return left instanceof Syntax.Name ? Optional.of(left) : Optional.empty();
    }

    private static boolean isCondition(Node node) {
        return switch (node) {
            case Binary binary ->
                comparator(binary.at()).isPresent()
                        || binary.at().isSign("&&")
                        || binary.at().isSign("||");
            case Syntax.Relation relation -> true;
            case Syntax.Unary unary -> unary.at().isSign("!");
            case Syntax.Group group -> isCondition(group.inner());
            default -> false;
        };
    }

    private Optional<Constraint> constraint(Node node) {
        return switch (node) {
            case Syntax.Group group -> constraint(group.inner());
            case Syntax.Unary unary
            when unary.at().isSign("!") -> constraint(unary.operand()).map(NotThat::new);
            case Binary binary when binary.at().isSign("&&") -> conjunction(chain(binary, "&&"));
            case Binary binary
            when binary.at().isSign("||") -> all(chain(binary, "||")).map(AnyOf::new);
            case Binary binary
            when comparator(binary.at()).isPresent() ->
                comparison(binary, comparator(binary.at()).get());
            case Syntax.Relation relation -> new RelationTyper(expressions, codes, leaves).relation(relation);
            case Syntax.Present present -> {
                refuseUnless(false, present);
                yield Optional.empty();
            }
            default -> {
                problems.error("NOT_A_CONDITION", node.at(), node.at().shown());
                yield Optional.empty();
            }
        };
    }

    private static List<Node> chain(Binary binary, String sign) {
        var nodes = new ArrayList<Node>();
        Node rest = binary;
        while (rest instanceof Binary(var at, var left, var right) && at.isSign(sign)) {
            nodes.addFirst(right);
            rest = left;
        }
        nodes.addFirst(rest);
        return nodes;
    }

    private Optional<Constraint> conjunction(List<Node> nodes) {
        var guards = nodes.stream().filter(Syntax.Present.class::isInstance).toList();
        var parts = all(nodes.stream().filter(node -> !guards.contains(node)).toList());
        parts.ifPresent(typed -> guards.forEach(guard -> refuseUnless(Guards.isNeedlessAmong(typed, guard), guard)));
        return parts.filter(typed -> !typed.isEmpty())
                .map(typed -> typed.size() == 1 ? typed.getFirst() : new AllOf(typed));
    }

    private void refuseUnless(boolean fine, Node guard) {
        if (!fine) {
            problems.error("LITERAL_NOT_ALLOWED", guard.at(), guard.at().text());
        }
    }

    private Optional<List<Constraint>> all(List<Node> nodes) {
        var parts =
                nodes.stream().map(this::constraint).flatMap(Optional::stream).toList();
        return parts.size() == nodes.size() ? Optional.of(parts) : Optional.empty();
    }

    private static Optional<Comparator> comparator(Token token) {
        return Arrays.stream(Comparator.values())
                .filter(candidate -> token.isSign(candidate.sign()))
                .findFirst();
    }

    private Optional<Constraint> comparison(Binary binary, Comparator operator) {
        leaves.add(binary.left().at());
        var left = expressions.value(binary.left());
        var right = expressions.value(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var pair = RelationTyper.aligned(binary.left(), left.get(), binary.right(), right.get(), problems);
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        if (isLiteral(left.get()) && isLiteral(right.get())) {
            problems.error("CONSTANT_CONDITION", binary.at());
            return Optional.empty();
        }
        boolean ordered = operator != Comparator.EQUAL && operator != Comparator.NOT_EQUAL;
        if (ordered && pair.get().left().type() == ValueType.TEXT) {
            problems.error("TEXT_ORDER", binary.at(), operator.sign());
            return Optional.empty();
        }
        codes.compared(pair.get().left(), binary.right());
        codes.compared(pair.get().right(), binary.left());
        return Optional.of(
                new Comparison(pair.get().left(), operator, pair.get().right()));
    }

    static boolean isLiteral(Expression expression) {
        return switch (expression) {
            case NumberLiteral number -> true;
            case TextLiteral text -> true;
            case DateLiteral date -> true;
            case Expression.Field field -> false;
            case Expression.Variable variable -> false;
            case Expression.Arithmetic(var operator, var left, var right) -> isLiteral(left) && isLiteral(right);
            case Expression.Negative(var operand) -> isLiteral(operand);
            case Expression.Call call -> call.arguments().stream().allMatch(ConstraintTyper::isLiteral);
        };
    }

    static boolean isRegex(String text) {
        try {
            com.google.re2j.Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
