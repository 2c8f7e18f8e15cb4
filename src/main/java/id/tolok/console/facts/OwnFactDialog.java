package id.tolok.console.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.console.shell.Notices;
import id.tolok.facts.FactChange;
import id.tolok.planning.Period;
import id.tolok.shared.EmployeeId;

/** What an employee brings forward about the own work, with evidence; it counts once the assessor accepts it. */
final class OwnFactDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1000;

    private final transient FactPresenter presenter;
    private final transient Period period;
    private final FactFields fields;
    private final TextArea reason = new TextArea(getTranslation("facts.own.reason"));
    private final Runnable changed;

    OwnFactDialog(FactPresenter presenter, Period period, Runnable changed) {
        this.presenter = presenter;
        this.period = period;
        this.changed = changed;
        setHeaderTitle(getTranslation("facts.own.title"));
        setWidth("min(44rem, 100%)");
        fields = new FactFields(presenter.today());
        fields.offer(presenter.indicators(period).forSelf());
        reason.setRequired(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setErrorMessage(getTranslation("component.why.missing"));
        reason.setWidthFull();
        add(new Paragraph(getTranslation("facts.own.text")), fields, reason);
        var send = new Button(
                getTranslation("facts.change.send"), click -> presenter.me().ifPresent(this::send));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), send);
    }

    private void send(EmployeeId self) {
        reason.setInvalid(reason.getValue().isBlank());
        if (!fields.isComplete() || reason.isInvalid()) {
            return;
        }
        if (fields.proof().isEmpty()) {
            Notices.warn(getTranslation("facts.own.unproven"));
            return;
        }
        var issues = presenter
                .requests()
                .ask(period.id(), FactChange.added(fields.entry(self)), reason.getValue(), fields.proof());
        if (issues.hasErrors()) {
            issues.forEach(issue -> Notices.warn(issue.message(getLocale())));
            return;
        }
        close();
        Notices.done(getTranslation("facts.own.done"));
        changed.run();
    }
}
