package id.tolok.engine.internal.printing;

import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import java.util.Optional;

/** Whole rules as rule text. */
public final class RuleText {

    private static final String INDENT = "    ";

    private final ConditionText conditions;
    private final WriteText writes;

    private RuleText(ConditionText conditions, WriteText writes) {
        this.conditions = conditions;
        this.writes = writes;
    }

    public static RuleText plain() {
        return new RuleText(
                new ConditionText(ExpressionText::of, ExpressionText::of), new WriteText(ExpressionText::of));
    }

    /** Without a line end behind {@code end}. */
    public String of(RuleDefinition rule) {
        var text = new StringBuilder("rule ")
                .append(ExpressionText.quoted(rule.name()))
                .append('\n');
        metadata(rule.metadata(), text);
        line(text, "agenda-group \"" + rule.phase().code() + '"');
        text.append("when\n");
        rule.conditions().forEach(condition -> line(text, conditions.of(condition)));
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
