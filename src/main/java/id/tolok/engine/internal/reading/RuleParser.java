package id.tolok.engine.internal.reading;

import id.tolok.engine.internal.reading.Syntax.Annotation;
import id.tolok.engine.internal.reading.Syntax.Condition;
import id.tolok.engine.internal.reading.Syntax.Rule;
import id.tolok.engine.internal.reading.Token.Kind;
import id.tolok.engine.internal.reading.TokenStream.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one rule from {@code rule} to {@code end}, and goes on behind an offence as far as it can. */
final class RuleParser {

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "dialect",
            "no-loop",
            "lock-on-active",
            "auto-focus",
            "activation-group",
            "ruleflow-group",
            "date-effective",
            "date-expires",
            "extends",
            "attributes");
    private static final Set<String> STARTS_CONDITION = Set.of(
            "not",
            "exists",
            "forall",
            "accumulate",
            "then",
            "end",
            "rule",
            "Employee",
            "Period",
            "Indicator",
            "Observation",
            "Goal",
            "AspectScore",
            "Rating",
            "Grade");

    private final TokenStream tokens;
    private final Problems problems;

    RuleParser(TokenStream tokens) {
        this.tokens = tokens;
        this.problems = tokens.problems();
    }

    /** Empty, reported, where not even a name was found. */
    Optional<Rule> rule() {
        int errors = problems.errors();
        int start = tokens.position();
        var at = tokens.take();
        var name = tokens.peek();
        if (name.kind() != Kind.TEXT && name.kind() != Kind.WORD) {
            problems.error("EXPECTED", name, "rule \"…\"", name.shown());
            return Optional.empty();
        }
        tokens.take();
        var annotations = new ArrayList<Annotation>();
        var phase = header(annotations);
        var conditions = tokens.takeWord("when") ? conditions() : List.<Condition>of();
        var statements = List.<Syntax.Statement>of();
        var consequence = List.<Token>of();
        try {
            var then = tokens.expectWord("then");
            int first = tokens.position();
            statements = new ConsequenceParser(tokens).statements();
            consequence = tokens.since(first);
            if (statements.isEmpty() && errors == problems.errors()) {
                problems.error("EMPTY_CONSEQUENCE", then);
            }
        } catch (Unreadable reported) {
            tokens.skipToLineThatOpensWith(Set.of("end", "rule"));
        }
        var end = tokens.peek();
        if (!tokens.takeWord("end")) {
            problems.error("EXPECTED", end, "end", end.shown());
        }
        if (tokens.position() - start > ReadingLimits.RULE_TOKENS) {
            problems.error("RULE_TOO_LONG", at, ReadingLimits.RULE_TOKENS);
        }
        boolean sound = errors == problems.errors();
        return Optional.of(new Rule(at, name, annotations, phase, conditions, statements, consequence, end, sound));
    }

    private Optional<Token> header(List<Annotation> annotations) {
        Optional<Token> phase = Optional.empty();
        while (!tokens.isWord("when") && !tokens.isWord("then") && !tokens.isWord("end") && !tokens.atEnd()) {
            var token = tokens.peek();
            try {
                if (token.isSign("@")) {
                    annotations.add(annotation(phase.isPresent()));
                } else if (token.isWord("agenda-group")) {
                    tokens.take();
                    var value = tokens.expect(Kind.TEXT, "\"score\"");
                    if (phase.isPresent()) {
                        throw tokens.refuse("ATTRIBUTE_TWICE", token, token.text());
                    }
                    phase = Optional.of(value);
                } else if (token.isWord("rule")) {
                    return phase;
                } else if (token.kind() == Kind.WORD && ATTRIBUTES.contains(token.text())) {
                    throw tokens.refuse("ATTRIBUTE_NOT_ALLOWED", tokens.take(), token.text());
                } else {
                    throw tokens.refuse("UNEXPECTED", tokens.take(), token.shown());
                }
            } catch (Unreadable reported) {
                skipHeaderPart();
            }
        }
        return phase;
    }

    private void skipHeaderPart() {
        while (!tokens.atEnd()
                && !tokens.isSign("@")
                && !(tokens.peek().kind() == Kind.WORD
                        && (ATTRIBUTES.contains(tokens.peek().text())
                                || Set.of("agenda-group", "when", "then", "end", "rule")
                                        .contains(tokens.peek().text())))) {
            tokens.take();
        }
    }

    private Annotation annotation(boolean late) throws Unreadable {
        var sign = tokens.take();
        var name = tokens.expect(Kind.WORD, "@title, @title_en, @basis, @table");
        tokens.expectSign("(");
        var value = tokens.expect(Kind.TEXT, "\"…\"");
        tokens.expectSign(")");
        if (late) {
            problems.error("METADATA_AFTER_ATTRIBUTE", sign, name.text());
        }
        return new Annotation(name, value);
    }

    private List<Condition> conditions() {
        var parser = new ConditionParser(tokens);
        var conditions = new ArrayList<Condition>();
        while (!tokens.isWord("then") && !tokens.isWord("end") && !tokens.atEnd() && !tokens.isWord("rule")) {
            try {
                if (conditions.size() >= ReadingLimits.CONDITIONS) {
                    throw tokens.refuse("EXPRESSION_TOO_LONG", tokens.peek(), ReadingLimits.CONDITIONS);
                }
                conditions.add(parser.condition());
            } catch (Unreadable reported) {
                skipCondition();
            }
        }
        return conditions;
    }

    private void skipCondition() {
        tokens.take();
        while (!tokens.atEnd()
                && !tokens.isWord("then")
                && !(tokens.peek().opensLine()
                        && (tokens.peek().kind() == Kind.VARIABLE
                                || STARTS_CONDITION.contains(tokens.peek().text())))) {
            tokens.take();
        }
    }
}
