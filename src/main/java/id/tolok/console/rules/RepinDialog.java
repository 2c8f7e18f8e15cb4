package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.console.component.Background;
import id.tolok.console.component.Progress;
import id.tolok.console.shell.Notices;
import id.tolok.planning.Period;
import id.tolok.rules.Impact;
import id.tolok.rules.PinnedPeriod;
import id.tolok.rules.RuleSetVersion;
import java.util.List;

/** Gives a period that is being assessed another version: shows whom that would move, and asks why. */
final class RepinDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PinPresenter presenter;
    private final transient Period period;
    private final transient PinnedPeriod pin;
    private final Select<RuleSetVersion> version = new Select<>();
    private final TextArea reason = new TextArea();
    private final Div movers = new Div();
    private final Button go;

    RepinDialog(PinPresenter presenter, Period period, PinnedPeriod pin, List<RuleSetVersion> others, Runnable done) {
        this.presenter = presenter;
        this.period = period;
        this.pin = pin;
        setHeaderTitle(getTranslation("rules.pins.title", period.code()));
        setMaxWidth("40rem");
        version.setId("repin-version");
        version.setLabel(getTranslation("rules.pins.version"));
        version.setItemLabelGenerator(v -> getTranslation("rules.version.number", v.number()));
        version.setItems(others);
        version.addValueChangeListener(event -> study());
        reason.setId("repin-reason");
        reason.setLabel(getTranslation("rules.reason.label"));
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        movers.setId("repin-movers");
        movers.getElement().setAttribute("aria-live", "polite");
        go = new Button(
                getTranslation("rules.pins.repin"),
                click -> version.getOptionalValue().ifPresent(chosen -> {
                    presenter.repin(chosen, period, reason.getValue());
                    close();
                    Notices.done(getTranslation("rules.pins.done", period.code(), chosen.number()));
                    done.run();
                }));
        go.setId("repin-confirm");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setEnabled(false);
        add(new Paragraph(getTranslation("rules.pins.help")), version, movers, reason);
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()), go);
    }

    private void study() {
        var chosen = version.getValue();
        go.setEnabled(false);
        movers.removeAll();
        movers.add(new Progress(getTranslation("rules.publish.studying")));
        Background.run(
                this,
                presenter.actor(),
                () -> presenter.movers(pin, chosen, period),
                impact -> {
                    if (chosen.equals(version.getValue())) {
                        show(impact, chosen);
                        go.setEnabled(true);
                    }
                },
                () -> {
                    movers.removeAll();
                    movers.add(new Paragraph(getTranslation("rules.pins.unknown")));
                });
    }

    private void show(Impact impact, RuleSetVersion chosen) {
        movers.removeAll();
        movers.add(new Paragraph(getTranslation("rules.impact.moved", impact.moved(), impact.people())));
        if (impact.moved() > 0) {
            movers.add(new ImpactMoves(impact, presenter.words(chosen, getLocale())));
        }
    }
}
