package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Formats;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodState;
import id.tolok.rules.PinnedPeriod;
import id.tolok.rules.RuleSetVersion;
import java.util.List;
import java.util.function.Consumer;

/** The periods whose assessment has opened, each with the version that it keeps. */
final class PinnedPeriods extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param repin opens the dialog for another version */
    PinnedPeriods(
            List<PinnedPeriod> pins,
            List<Period> periods,
            List<RuleSetVersion> versions,
            boolean mayRepin,
            Consumer<Period> repin) {
        getContent().addClassName("tolok-pins");
        for (var pin : pins) {
            periods.stream()
                    .filter(period -> period.id().equals(pin.period()))
                    .findFirst()
                    .ifPresent(period -> getContent().add(line(pin, period, versions, mayRepin, repin)));
        }
    }

    private Div line(
            PinnedPeriod pin, Period period, List<RuleSetVersion> versions, boolean mayRepin, Consumer<Period> repin) {
        var number = versions.stream()
                .filter(version -> version.id().equals(pin.version()))
                .map(version -> String.valueOf(version.number()))
                .findFirst()
                .orElse("");
        var words = getTranslation(
                "rules.pins.line",
                period.code(),
                number,
                ActorName.of(pin.signature().by(), this),
                Formats.time(pin.signature().at(), getLocale()));
        var line = new Div(VaadinIcon.PIN.create(), new Span(words));
        line.addClassName("tolok-pin");
        pin.reason().ifPresent(reason -> line.add(new Span(getTranslation("rules.pins.reason", reason))));
        if (mayRepin && period.state() != PeriodState.CLOSED) {
            var button = new Button(getTranslation("rules.pins.repin"), click -> repin.accept(period));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.addClassName("tolok-repin");
            line.add(button);
        }
        return line;
    }
}
