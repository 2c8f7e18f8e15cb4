package id.tolok.engine.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** The outline of a rule as Drools' parser saw it, in the words of {@link Shape}. */
final class DroolsShape {

    private final List<String> lines = new ArrayList<>();

    static List<String> of(RuleDescr rule) {
        var shape = new DroolsShape();
        shape.lines.add("rule " + rule.getName() + (rule.getParentName() == null ? "" : " extends"));
        rule.getAnnotations().stream().map(DroolsShape::annotation).sorted().forEach(shape.lines::add);
        rule.getAttributes().values().stream()
                .map(DroolsShape::attribute)
                .sorted()
                .forEach(shape.lines::add);
        shape.parts(rule.getLhs(), false);
        rule.getNamedConsequences().keySet().forEach(name -> shape.lines.add("named " + name));
        shape.lines.add("then " + text(String.valueOf(rule.getConsequence())));
        return shape.lines;
    }

    private static String annotation(AnnotationDescr annotation) {
        Map<String, Object> values = annotation.getValueMap();
        return "@" + annotation.getName() + " " + unquoted(String.valueOf(values.get("value")))
                + (values.size() == 1 ? "" : " and more");
    }

    private static String attribute(AttributeDescr attribute) {
        return attribute.getName() + " " + attribute.getValue();
    }

    private void condition(BaseDescr part, boolean withinOr) {
        switch (part) {
            case PatternDescr pattern -> pattern(pattern);
            case NotDescr not -> enclosed("not", not, false);
            case ExistsDescr exists -> enclosed("exists", exists, false);
            case ForallDescr forAll -> enclosed("forall", forAll, false);
            case AndDescr and -> parts(and, false);
            case OrDescr or -> {
                if (withinOr) {
                    parts(or, true);
                } else {
                    enclosed("or", or, true);
                }
            }
            default -> lines.add(part.getClass().getSimpleName());
        }
    }

    private void pattern(PatternDescr pattern) {
        switch (pattern.getSource()) {
            case null ->
                lines.add("pattern " + (pattern.getIdentifier() == null ? "" : pattern.getIdentifier()) + " "
                        + pattern.getObjectType());
            case AccumulateDescr accumulate -> accumulate(accumulate);
            default -> lines.add(pattern.getSource().getClass().getSimpleName());
        }
        for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
            lines.add(
                    constraint instanceof ExprConstraintDescr named
                            ? "constraint " + text(named.getExpression())
                            : constraint.getClass().getSimpleName());
        }
        if (!pattern.getBehaviors().isEmpty()) {
            lines.add("window");
        }
    }

    private void accumulate(AccumulateDescr accumulate) {
        lines.add("accumulate (");
        condition(accumulate.getInput(), false);
        lines.add(")");
        for (var function : accumulate.getFunctions()) {
            lines.add("compute " + function.getBind() + " " + function.getFunction() + " "
                    + text("(" + String.join(",", function.getParams()) + ")"));
        }
    }

    private void enclosed(String word, ConditionalElementDescr element, boolean or) {
        lines.add(word + " (");
        parts(element, or);
        lines.add(")");
    }

    private void parts(ConditionalElementDescr element, boolean or) {
        for (BaseDescr part : element.getDescrs()) {
            condition(part, or);
        }
    }

    private static String text(String expression) {
        return Shape.text(Lexer.tokens(expression, new Problems("")));
    }

    private static String unquoted(String value) {
        var tokens = Lexer.tokens(value, new Problems(""));
        return tokens.size() == 2 ? tokens.getFirst().text() : value;
    }
}
