package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.rules.pack.CaseReport;
import id.tolok.rules.pack.CaseReport.CaseResult;
import id.tolok.rules.pack.PackCheck;
import java.util.Optional;
import java.util.function.Consumer;

/** How the cases of the draft stand, run again after each change: how many come out right, and what they show. */
final class CaseSummary extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final StateBadge state = new StateBadge("", Tone.NEUTRAL);
    private final Span coverage = new Span();
    private final Button run;
    private final Button mutate;
    private final Checkbox draw = new Checkbox();
    private transient Optional<PackCheck> checked = Optional.empty();

    /**
     * @param again runs all cases
     * @param drawn told whether the coverage shall be drawn into text and tables
     */
    CaseSummary(Runnable again, Consumer<Boolean> drawn, Consumer<PackCheck> mutations) {
        run = tool("run", VaadinIcon.PLAY, again);
        mutate = tool("mutate", VaadinIcon.SEARCH, () -> checked.ifPresent(mutations));
        draw.setId("cases-draw");
        draw.setLabel(getTranslation("rules.cases.draw"));
        draw.setTooltipText(getTranslation("rules.cases.draw-help"));
        draw.addValueChangeListener(event -> drawn.accept(event.getValue()));
        getContent().setId("case-summary");
        getContent().addClassName("tolok-case-summary");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().add(state, coverage, run, draw, mutate);
        waiting();
    }

    /** While a new check is on its way. */
    void waiting() {
        state.setText(getTranslation("rules.cases.running"));
        state.setTone(Tone.BUSY);
        state.getElement().setAttribute("data-state", "running");
    }

    void show(PackCheck check) {
        checked = Optional.of(check);
        var report = check.cases().filter(found -> !found.results().isEmpty());
        state.setText(report.map(this::sentence)
                .orElseGet(() ->
                        getTranslation(check.cases().isPresent() ? "rules.cases.no-cases" : "rules.cases.not-run")));
        state.getElement()
                .setAttribute(
                        "data-state",
                        report.map(found -> found.allGreen() ? "green" : "red").orElse("none"));
        state.setTone(
                report.map(found -> found.allGreen() ? Tone.GOOD : Tone.BAD).orElse(Tone.NEUTRAL));
        coverage.setText(report.map(found -> getTranslation("rules.cases.coverage", found.coveragePercent()))
                .orElse(""));
        mutate.setEnabled(report.filter(CaseReport::allGreen).isPresent());
    }

    /** Whether somebody wants to see the coverage. */
    boolean draws() {
        return draw.getValue();
    }

    private String sentence(CaseReport report) {
        long green = report.results().stream().filter(CaseResult::green).count();
        return getTranslation("rules.cases.count-green", green, report.results().size());
    }

    private Button tool(String name, VaadinIcon icon, Runnable work) {
        var button = new Button(getTranslation("rules.cases." + name), icon.create(), click -> work.run());
        button.setId("cases-" + name);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
