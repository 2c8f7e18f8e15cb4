package id.tolok.console.facts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import id.tolok.console.component.DayField;
import id.tolok.console.shell.Notices;
import id.tolok.organisation.Employee;
import id.tolok.planning.Period;

/** Asks the suggested raters about everybody of a unit, or of the own team. */
final class InviteAllDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    InviteAllDialog(RatingPresenter presenter, Period period, Runnable changed) {
        setHeaderTitle(getTranslation("facts.ratings.invite-all"));
        setWidth("min(32rem, 100%)");
        var people = new PeopleChoice(presenter.recording());
        var until = new DayField(getTranslation("facts.ratings.last-day"));
        until.setValue(presenter.today().plusDays(DAYS));
        until.setMin(presenter.today());
        var form = new VerticalLayout(new Paragraph(getTranslation("facts.ratings.invite-all-text")), people, until);
        form.setPadding(false);
        add(form);
        var go = new Button(getTranslation("facts.ratings.send"), click -> {
            until.setInvalid(until.isEmpty());
            people.setInvalid(people.isMissing());
            if (!until.isInvalid() && !people.isMissing()) {
                var subjects = people.people().stream().map(Employee::id).toList();
                int opened = presenter.rounds().openForAll(subjects, period.id(), until.getValue());
                close();
                Notices.done(getTranslation("facts.ratings.opened", opened));
                changed.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), go);
    }
}
