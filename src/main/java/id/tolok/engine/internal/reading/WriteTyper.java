package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Node;
import id.tolok.engine.internal.reading.Syntax.Statement;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Expression.NumberLiteral;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.Write;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Types the writes of one right-hand side. */
final class WriteTyper {

    private static final String KNOWN = "derive, add, cap, floor, rate, grade, propose, award, recommend, flag";
    private static final Set<String> WITHOUT_VALUE = Set.of("grade", "recommend", "flag");

    private final Codes codes;
    private final Problems problems;
    private final Optional<Phase> phase;
    private final ExpressionTyper expressions;

    WriteTyper(Codes codes, Optional<Phase> phase, Scope scope, Problems problems) {
        this.codes = codes;
        this.problems = problems;
        this.phase = phase;
        this.expressions = new ExpressionTyper(scope, Optional.empty(), problems);
    }

    List<Write> writes(List<Statement> statements) {
        return statements.stream().map(this::write).flatMap(Optional::stream).toList();
    }

    private Optional<Write> write(Statement statement) {
        var method = statement.method();
        var kind = kindOf(method.text());
        if (kind.isEmpty()) {
            problems.error("UNKNOWN_WRITE", method, method.shown(), KNOWN);
            return Optional.empty();
        }
        if (!hasRightCount(statement)) {
            problems.error("WRITE_ARGUMENTS", method, method.text(), WITHOUT_VALUE.contains(method.text()) ? 1 : 2);
            return Optional.empty();
        }
        var target = literal(statement.arguments().getFirst());
        target.ifPresent(code -> codes.check(kind.get(), code, problems));
        var write = target.flatMap(code -> typed(method, code.text(), statement.arguments()));
        write.ifPresent(known -> checkPhase(method, known));
        return write;
    }

    private static Optional<Codes.Kind> kindOf(String method) {
        return Optional.ofNullable(
                switch (method) {
                    case "derive" -> Codes.Kind.DERIVED;
                    case "add", "cap", "floor" -> Codes.Kind.ASPECT;
                    case "rate" -> Codes.Kind.DIMENSION;
                    case "grade" -> Codes.Kind.GRADE;
                    case "propose" -> Codes.Kind.PROPOSAL;
                    case "award" -> Codes.Kind.AWARD;
                    case "recommend" -> Codes.Kind.RECOMMENDATION;
                    case "flag" -> Codes.Kind.FLAG;
                    default -> null;
                });
    }

    private static boolean hasRightCount(Statement statement) {
        int count = statement.arguments().size();
        var method = statement.method().text();
        return WITHOUT_VALUE.contains(method) ? count == 1 : count == 2 || method.equals("propose") && count == 1;
    }

    private Optional<Token> literal(Node node) {
        if (node instanceof Syntax.Literal(var token) && token.kind() == Token.Kind.TEXT) {
            return Optional.of(token);
        }
        problems.error("CODE_LITERAL", node.at(), node.at().shown());
        return Optional.empty();
    }

    private Optional<Write> typed(Token method, String target, List<Node> arguments) {
        return switch (method.text()) {
            case "derive" -> number(arguments).map(value -> new Write.Derive(target, value));
            case "add" -> number(arguments).map(value -> new Write.Add(target, value));
            case "cap" -> number(arguments).map(value -> new Write.Cap(target, value));
            case "floor" -> number(arguments).map(value -> new Write.Floor(target, value));
            case "award" -> number(arguments).map(value -> new Write.Award(target, value));
            case "rate" -> rate(target, arguments.get(1));
            case "propose" -> propose(target, arguments);
            case "grade" -> Optional.of(new Write.GiveGrade(target));
            case "recommend" -> Optional.of(new Write.Recommend(target));
            default -> Optional.of(new Write.Flag(target));
        };
    }

    private Optional<Expression> number(List<Node> arguments) {
        return expressions.number(arguments.get(1));
    }

    private Optional<Write> rate(String dimension, Node node) {
        var level = literal(node);
        level.ifPresent(code -> {
            int errors = problems.errors();
            codes.check(Codes.Kind.LEVEL, code, problems);
            if (errors == problems.errors()) {
                codes.checkLevelOf(dimension, code.text(), code, problems);
            }
        });
        return level.map(code -> new Write.Rate(dimension, code.text()));
    }

    private Optional<Write> propose(String target, List<Node> arguments) {
        if (arguments.size() == 1) {
            return Optional.of(new Write.Propose(target, Optional.empty()));
        }
        var months = number(arguments);
        if (months.orElse(null) instanceof NumberLiteral(BigDecimal value)
                && (value.signum() <= 0 || value.stripTrailingZeros().scale() > 0)) {
            problems.error(
                    "MONTHS", arguments.get(1).at(), arguments.get(1).at().shown());
        }
        return months.map(value -> new Write.Propose(target, Optional.of(value)));
    }

    private void checkPhase(Token method, Write write) {
        phase.filter(now -> now != write.phase())
                .ifPresent(now -> problems.error(
                        "WRITE_IN_OTHER_PHASE",
                        method,
                        method.text(),
                        write.phase().code(),
                        now.code()));
    }
}
