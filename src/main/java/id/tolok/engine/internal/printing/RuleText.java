package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import java.util.Optional;

/** Whole rules as rule text. */
public final class RuleText {

    private static final String INDENT = "    ";

    private static final String STOCK_HEADER = """
            package tolok;

            import id.tolok.engine.vocabulary.*;
            import function id.tolok.engine.vocabulary.Functions.*;
            global id.tolok.engine.vocabulary.Score score;

            """;

    private final Wording wording;

    private RuleText(Wording wording) {
        this.wording = wording;
    }

    /** The rule language. */
    public static String plain(RuleDefinition rule) {
        return new RuleText(new PlainWording()).of(rule);
    }

    public static String plain(Condition condition) {
        return new ConditionText(new PlainWording()).of(condition);
    }

    public static String plain(Constraint constraint) {
        return new ConstraintText(new PlainWording()).of(constraint);
    }

    public static String plain(Expression expression) {
        return ExpressionText.of(expression);
    }

    /** What stock Drools compiles, to be put below {@link #stockHeader()}. */
    public static String stock(RuleDefinition rule) {
        var text = new RuleText(new StockWording(StockVariables.of(rule.conditions()))).of(rule);
        return StockLimits.of(rule)
                .map(reason -> "// Stock Drools does not run this rule: " + reason + ".\n" + text)
                .orElse(text);
    }

    public static String stockHeader() {
        return STOCK_HEADER;
    }

    /** Without a line end behind {@code end}. */
    private String of(RuleDefinition rule) {
        var text = new StringBuilder("rule ")
                .append(ExpressionText.quoted(rule.name()))
                .append('\n');
        metadata(rule.metadata(), text);
        line(text, "agenda-group \"" + rule.phase().code() + '"');
        var conditions = new ConditionText(wording);
        var writes = new WriteText(wording);
        text.append("when\n");
        rule.conditions().stream()
                .flatMap(condition -> conditions.lines(condition).stream())
                .forEach(element -> line(text, element));
        text.append("then\n");
        rule.writes().forEach(write -> line(text, writes.of(write)));
        return text.append("end").toString();
    }

    private static void metadata(Metadata metadata, StringBuilder text) {
        annotation("title", metadata.title(), text);
        annotation("title_en", metadata.titleEn(), text);
        annotation("basis", metadata.basis(), text);
        annotation("table", metadata.table(), text);
    }

    private static void annotation(String name, Optional<String> value, StringBuilder text) {
        value.ifPresent(known -> line(text, "@" + name + "(" + ExpressionText.quoted(known) + ")"));
    }

    private static void line(StringBuilder text, String line) {
        text.append(INDENT).append(line).append('\n');
    }
}
