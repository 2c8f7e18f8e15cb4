package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Severity;
import java.util.function.Consumer;

/** Everything that is wrong with a draft, each with the way to its line. */
final class IssueList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient Consumer<Issue> reveal;
    private transient Issues shown = Issues.NONE;

    IssueList(Consumer<Issue> reveal) {
        this.reveal = reveal;
        getContent().setId("issues");
        getContent().addClassName("tolok-rule-issues");
        getContent().getElement().setAttribute("aria-live", "polite");
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
        issues.all().stream().limit(MOST).map(this::line).forEach(content::add);
    }

    Issues shown() {
        return shown;
    }

    private Component line(Issue issue) {
        boolean error = issue.severity() == Severity.ERROR;
        var icon = (error ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.WARNING).create();
        icon.addClassName(error ? "tolok-rule-error" : "tolok-rule-warning");
        var place = issue.place();
        var line = new Button(place + "  " + issue.message(getLocale()), icon, click -> reveal.accept(issue));
        line.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        line.setTooltipText(issue.code());
        return line;
    }
}
