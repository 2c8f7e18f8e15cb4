package id.tolok.console.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.provider.ListDataProvider;
import id.tolok.console.component.DayField;
import id.tolok.console.component.PersonChoice;
import id.tolok.console.shell.Notices;
import id.tolok.facts.RaterCandidate;
import id.tolok.organisation.Employee;
import id.tolok.planning.Period;
import id.tolok.shared.EmployeeId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whom to ask about one person: who stands close is suggested. */
final class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    private final transient RatingPresenter presenter;
    private final transient Period period;
    private final ComboBox<Employee> subject;
    private final CheckboxGroup<RaterCandidate> raters = new CheckboxGroup<>(getTranslation("facts.ratings.raters"));
    private final DayField until = new DayField(getTranslation("facts.ratings.last-day"));
    private final Runnable changed;

    InviteDialog(RatingPresenter presenter, Period period, Runnable changed) {
        this.presenter = presenter;
        this.period = period;
        this.changed = changed;
        setHeaderTitle(getTranslation("facts.ratings.invite"));
        setWidth("min(36rem, 100%)");
        subject = new PersonChoice(getTranslation("facts.ratings.subject"), presenter.organisation());
        subject.addValueChangeListener(
                change -> subject.getOptionalValue().map(Employee::id).ifPresent(this::suggest));
        raters.setItemLabelGenerator(one -> getTranslation(
                "facts.ratings.rater-" + one.rater().kind().name().toLowerCase(Locale.ROOT),
                one.name(),
                one.position()));
        raters.setVisible(false);
        until.setValue(presenter.today().plusDays(DAYS));
        until.setMin(presenter.today());
        var form =
                new VerticalLayout(new Paragraph(getTranslation("facts.ratings.invite-text")), subject, until, raters);
        form.setPadding(false);
        add(form);
        var go = new Button(getTranslation("facts.ratings.send"), click -> send());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }

    private void suggest(EmployeeId who) {
        if (presenter.recording().isMe(who)) {
            subject.clear();
            Notices.warn(getTranslation("facts.ratings.not-oneself"));
            return;
        }
        List<RaterCandidate> candidates = presenter.rounds().candidates(who);
        raters.setItems(new ListDataProvider<>(candidates));
        raters.setValue(candidates.stream().filter(RaterCandidate::suggested).collect(Collectors.toSet()));
        raters.setVisible(true);
        raters.setHelperText(candidates.isEmpty() ? getTranslation("facts.ratings.nobody") : "");
    }

    private void send() {
        subject.setInvalid(subject.isEmpty());
        until.setInvalid(until.isEmpty());
        if (subject.isInvalid() || until.isInvalid()) {
            return;
        }
        var chosen = raters.getValue().stream().map(RaterCandidate::rater).toList();
        presenter.rounds().open(subject.getValue().id(), period.id(), until.getValue(), chosen);
        close();
        Notices.done(getTranslation("facts.ratings.sent", chosen.size()));
        changed.run();
    }
}
