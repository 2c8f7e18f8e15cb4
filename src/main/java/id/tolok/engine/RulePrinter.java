package id.tolok.engine;

import id.tolok.engine.internal.printing.RuleText;
import id.tolok.engine.model.Condition;
import id.tolok.engine.model.Constraint;
import id.tolok.engine.model.Expression;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Prints rules as text that {@link RuleChecker} reads back to the same rules. */
public final class RulePrinter {

    private RulePrinter() {}

    /** All rules as one file, in their order. */
    public static String print(RuleModel model) {
        return model.rules().stream().map(RulePrinter::print).collect(Collectors.joining("\n\n", "", "\n"));
    }

    /** One rule, from {@code rule} to {@code end}, without a line end behind it. */
    public static String print(RuleDefinition rule) {
        return RuleText.plain(rule);
    }

    /** One element of a left-hand side, on one line. */
    public static String print(Condition condition) {
        return RuleText.plain(condition);
    }

    public static String print(Constraint constraint) {
        return RuleText.plain(constraint);
    }

    public static String print(Expression expression) {
        return RuleText.plain(expression);
    }

    /**
     * The same rules for stock Drools 10, with the header that it needs. {@link RuleChecker} reads them back to the same
     * rules.
     */
    public static String stock(RuleModel model) {
        return model.rules().stream()
                .map(RuleText::stock)
                .collect(Collectors.joining("\n\n", RuleText.stockHeader(), "\n"));
    }

    /**
     * The file with one rule rewritten and every other byte as it was.
     *
     * @param read the rule as it was read from this very content of a {@code .drl} file
     * @param edited what shall stand in its place
     */
    public static SourceFile replace(SourceFile file, RuleDefinition read, RuleDefinition edited) {
        var origin = read.origin();
        if (!file.path().equals(origin.file()) || !file.path().endsWith(".drl")) {
            throw new IllegalArgumentException("not a rule of " + file.path() + ": " + read.name());
        }
        var text = new String(file.content(), StandardCharsets.UTF_8);
        var printed = print(edited);
        var lines = text.contains("\r\n") ? printed.replace("\n", "\r\n") : printed;
        var replaced = text.substring(0, origin.start()) + lines + text.substring(origin.end());
        return new SourceFile(file.path(), replaced.getBytes(StandardCharsets.UTF_8));
    }
}
