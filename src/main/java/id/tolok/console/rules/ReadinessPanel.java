package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.Formats;
import id.tolok.planning.Period;
import id.tolok.rules.Readiness;
import id.tolok.rules.Readiness.Found;
import id.tolok.rules.RuleReview;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.VersionState;

/** The gates on the way to submission, each open or closed, with what can be done about it. */
final class ReadinessPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient RuleReview review;
    private final transient RuleSetVersion version;
    private final boolean mayEdit;
    private final transient Runnable toImpact;

    /** @param toImpact leads to where the impact is computed */
    ReadinessPanel(RuleReview review, RuleSetVersion version, boolean mayEdit, Runnable toImpact) {
        this.review = review;
        this.version = version;
        this.mayEdit = mayEdit && version.state() == VersionState.DRAFT;
        this.toImpact = toImpact;
        getContent().setId("readiness");
        getContent().addClassName("tolok-gates");
        build();
    }

    private void build() {
        var now = review.readiness(version.id());
        var content = getContent();
        content.removeAll();
        content.add(new Paragraph(
                getTranslation("rules.gates.help", now.content().hex().substring(0, 12))));
        content.add(gate("changed", now.changed(), getTranslation("rules.gates.changed")));
        content.add(gate("errors", now.errors() == 0, getTranslation("rules.gates.errors", now.errors())));
        boolean sound = now.errors() == 0;
        content.add(gate(
                "cases",
                sound && now.failingCases() == 0,
                sound ? getTranslation("rules.gates.cases", now.failingCases()) : later()));
        content.add(gate("coverage", now.covered(), coverage(now)));
        content.add(gate(
                "findings",
                sound && now.open().isEmpty(),
                sound
                        ? getTranslation(
                                "rules.gates.findings",
                                now.open().size(),
                                now.findings().size())
                        : getTranslation("rules.gates.findings-later")));
        now.findings().forEach(found -> content.add(finding(found)));
        content.add(impact(now));
    }

    private String coverage(Readiness now) {
        return now.coverage()
                .map(percent -> getTranslation("rules.gates.coverage", percent, now.threshold()))
                .orElseGet(this::later);
    }

    private String later() {
        return getTranslation("rules.cases.not-run");
    }

    private Component impact(Readiness now) {
        var sentence = now.period().isEmpty()
                ? getTranslation("rules.gates.impact-none")
                : now.studied()
                        .map(studied -> getTranslation(
                                "rules.gates.impact",
                                now.period().map(Period::code).orElse(""),
                                studied.moved(),
                                studied.people(),
                                studied.signature().by(),
                                Formats.time(studied.signature().at(), getLocale())))
                        .orElseGet(() -> getTranslation(
                                "rules.gates.impact-missing",
                                now.period().map(Period::code).orElse("")));
        var gate = gate("impact", now.impactStudied(), sentence);
        if (!now.impactStudied()) {
            gate.add(tool("to-impact", toImpact));
        }
        return gate;
    }

    private Component finding(Found found) {
        var line = new Div();
        line.addClassName("tolok-gate-finding");
        line.add(new Span(found.issue().message(getLocale())));
        found.waiver()
                .ifPresentOrElse(
                        waiver -> {
                            line.add(new Span(getTranslation(
                                    "rules.gates.waived",
                                    waiver.reason(),
                                    waiver.signature().by())));
                            if (mayEdit) {
                                line.add(tool("unwaive", () -> {
                                    review.unwaive(version.id(), found.finding());
                                    build();
                                }));
                            }
                        },
                        () -> {
                            if (mayEdit) {
                                line.add(tool("waive", () -> ask(found)));
                            }
                        });
        return line;
    }

    private void ask(Found found) {
        new ReasonDialog("waive", reason -> {
                    review.waive(version.id(), found.finding(), reason);
                    build();
                })
                .open();
    }

    private Div gate(String name, boolean open, String sentence) {
        var icon = (open ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.CLOSE_CIRCLE).create();
        icon.addClassName(open ? "tolok-rule-clean" : "tolok-rule-error");
        icon.getElement().setAttribute("aria-label", getTranslation(open ? "rules.gates.open" : "rules.gates.closed"));
        var gate = new Div(icon, new Span(sentence));
        gate.setId("gate-" + name);
        gate.addClassName("tolok-gate");
        gate.getElement().setAttribute("data-open", String.valueOf(open));
        return gate;
    }

    private Button tool(String name, Runnable work) {
        var button = new Button(getTranslation("rules.gates." + name), click -> work.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("tolok-gate-" + name);
        return button;
    }
}
