package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.engine.Finding;
import id.tolok.engine.NotAnalysed;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything that is wrong with a draft, each with the way to its line, and to its remedy where there is one. */
final class IssueList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient Consumer<Issue> reveal;
    private final transient Consumer<Finding> mend;
    private final transient Consumer<Finding> prove;
    private final transient Supplier<Optional<RuleDictionary>> dictionary;
    private transient Issues shown = Issues.NONE;
    private transient Map<Issue, Finding> findings = Map.of();
    private transient Map<Issue, Component> lines = new HashMap<>();
    private transient List<NotAnalysed> notAnalysed = List.of();

    /**
     * @param mend puts the missing row of a gap in
     * @param prove makes a case of the employee who shows a finding
     * @param dictionary gives codes their titles
     */
    IssueList(
            Consumer<Issue> reveal,
            Consumer<Finding> mend,
            Consumer<Finding> prove,
            Supplier<Optional<RuleDictionary>> dictionary) {
        this.dictionary = dictionary;
        this.reveal = reveal;
        this.mend = mend;
        this.prove = prove;
        getContent().setId("issues");
        getContent().addClassName("tolok-rule-issues");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /** @param found what the verifier said last, each under its words; nothing while there are errors */
    void setFound(Map<Issue, Finding> found, List<NotAnalysed> silentAbout) {
        findings = Map.copyOf(found);
        notAnalysed = List.copyOf(silentAbout);
        lines.clear();
    }

    void show(Issues issues) {
        shown = issues;
        var content = getContent();
        content.removeAll();
        var summary = new Span(
                issues.isEmpty()
                        ? getTranslation("rules.issues.none")
                        : getTranslation("rules.issues.count", issues.all().size()));
        summary.addClassName(issues.isEmpty() ? "tolok-rule-clean" : "tolok-rule-count");
        content.add(summary);
        var words = new CaseWords(this, getLocale(), dictionary.get());
        var before = lines;
        lines = new HashMap<>();
        issues.all().stream().limit(MOST).distinct().forEach(issue -> {
            var line = before.containsKey(issue) ? before.get(issue) : line(issue, words);
            lines.put(issue, line);
            content.add(line);
        });
        if (!notAnalysed.isEmpty()) {
            content.add(silent());
        }
    }

    Issues shown() {
        return shown;
    }

    private Component line(Issue issue, CaseWords sentences) {
        boolean error = issue.severity() == Severity.ERROR;
        var icon = (error ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.WARNING).create();
        icon.addClassName(error ? "tolok-rule-error" : "tolok-rule-warning");
        var place = issue.place();
        var where = place.line() == 0 ? place.file() : place.toString();
        var words = new Button(where + "  " + sentences.of(issue), icon, click -> reveal.accept(issue));
        words.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        words.setTooltipText(issue.code());
        var line = new Div(words);
        line.addClassName("tolok-rule-issue");
        Optional.ofNullable(findings.get(issue)).ifPresent(finding -> {
            finding.remedy().ifPresent(remedy -> line.add(tool("mend", VaadinIcon.PLUS, () -> mend.accept(finding))));
            finding.witness()
                    .ifPresent(
                            witness -> line.add(tool("prove", VaadinIcon.CHECK_SQUARE_O, () -> prove.accept(finding))));
        });
        return line;
    }

    /** What the verifier cannot judge, so that nobody takes silence for praise. */
    private Details silent() {
        var list = new Div();
        list.addClassName("tolok-rule-silent");
        notAnalysed.forEach(each -> list.add(new Div(each.issue().message(getLocale()))));
        return new Details(getTranslation("rules.issues.not-analysed", notAnalysed.size()), list);
    }

    private Button tool(String name, VaadinIcon icon, Runnable work) {
        var button = new Button(getTranslation("rules.issues." + name), icon.create(), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("tolok-issue-" + name);
        return button;
    }
}
