package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.internal.reading.Syntax.Relation;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Constraint.Contains;
import id.tolok.engine.model.Constraint.In;
import id.tolok.engine.model.Constraint.Matches;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.TextLiteral;
import id.tolok.engine.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types {@code in}, {@code contains} and {@code matches}. */
final class RelationTyper {

    record Pair(Expression left, Expression right) {}

    private final ExpressionTyper expressions;
    private final Problems problems;
    private final CodeConstraints codes;
    private final List<Token> leaves;

    RelationTyper(ExpressionTyper expressions, CodeConstraints codes, List<Token> leaves) {
        this.expressions = expressions;
        this.problems = expressions.problems();
        this.codes = codes;
        this.leaves = leaves;
    }

    Optional<Constraint> relation(Relation relation) {
        leaves.add(relation.left().at());
        var left = expressions.value(relation.left());
        if (left.isPresent() && ConstraintTyper.isLiteral(left.get())) {
            problems.error("CONSTANT_CONDITION", relation.at());
            return Optional.empty();
        }
        return left.flatMap(value -> switch (relation.at().text()) {
            case "in" -> in(relation, value);
            case "contains" -> contains(relation, value);
            default -> matches(relation, value);
        });
    }

    private Optional<Constraint> in(Relation relation, Expression left) {
        var values = new ArrayList<Expression>();
        for (var node : relation.right()) {
            expressions
                    .value(node)
                    .flatMap(value -> aligned(relation.left(), left, node, value, problems))
                    .ifPresent(pair -> values.add(pair.right()));
            codes.compared(left, node);
        }
        return values.size() == relation.right().size()
                ? Optional.of(new In(left, values, relation.negated()))
                : Optional.empty();
    }

    private Optional<Constraint> contains(Relation relation, Expression left) {
        var node = relation.right().getFirst();
        var right = expressions.value(node);
        boolean texts = isText(left, relation.left())
                & right.filter(value -> isText(value, node)).isPresent();
        return texts ? right.map(value -> new Contains(left, value, relation.negated())) : Optional.empty();
    }

    private Optional<Constraint> matches(Relation relation, Expression left) {
        var node = relation.right().getFirst();
        boolean text = isText(left, relation.left());
        if (!(expressions.value(node).orElse(null) instanceof TextLiteral(String regex))) {
            problems.error("REGEX_LITERAL", node.at(), node.at().shown());
            return Optional.empty();
        }
        long steps = RegexSize.of(regex);
        if (!codes.affordsRegex(steps)) {
            problems.error(
                    "REGEX_TOO_LARGE",
                    node.at(),
                    node.at().shown(),
                    steps,
                    ReadingLimits.REGEX_STEPS,
                    ReadingLimits.ALL_REGEX_STEPS);
            return Optional.empty();
        }
        if (!ConstraintTyper.isRegex(regex)) {
            problems.error("REGEX_FORM", node.at(), node.at().shown());
            return Optional.empty();
        }
        return text ? Optional.of(new Matches(left, regex, relation.negated())) : Optional.empty();
    }

    private boolean isText(Expression value, Node node) {
        if (value.type() == ValueType.TEXT) {
            return true;
        }
        problems.error("WRONG_TYPE", node.at(), ValueType.TEXT, value.type());
        return false;
    }

    /** Both sides with one type: a text beside a date is read as a date. */
    static Optional<Pair> aligned(Node leftNode, Expression left, Node rightNode, Expression right, Problems problems) {
        if (left.type() == right.type()) {
            return Optional.of(new Pair(left, right));
        }
        if (left.type() == ValueType.DATE) {
            return Dates.asDate(right, rightNode, problems).map(date -> new Pair(left, date));
        }
        if (right.type() == ValueType.DATE) {
            return Dates.asDate(left, leftNode, problems).map(date -> new Pair(date, right));
        }
        problems.error("WRONG_TYPE", rightNode.at(), left.type(), right.type());
        return Optional.empty();
    }
}
