package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.PersonChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;

/** Records one fact about one person, with its date, source and evidence; an indicator with a form asks its questions. */
@Route(value = "facts/record", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 2, titleKey = "facts.form.title")
@Requires(Permission.FACTS_RECORD)
@StyleSheet("context://tolok/planning.css")
public class RecordFactView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient RecordingPresenter presenter;
    private final transient CurrentActor actor;
    private final PersonChoice employee;
    private final PeriodChoice period;
    private final FactFields fields;

    RecordFactView(RecordingPresenter presenter, Organisation organisation, Periods periods, CurrentActor actor) {
        this.presenter = presenter;
        this.actor = actor;
        employee = new PersonChoice(getTranslation("facts.person.employee"), organisation);
        employee.setRequiredIndicatorVisible(true);
        employee.setManualValidation(true);
        period = new PeriodChoice(
                getTranslation("facts.imports.period"),
                periods,
                one -> one.state().factsMayChange());
        period.addValueChangeListener(change -> offer());
        fields = new FactFields(presenter.today());
        var save = new Button(getTranslation("facts.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        offer();
        getContent().setMaxWidth("52rem");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.form.subtitle")),
                        employee,
                        period,
                        fields,
                        save);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        employee.read(event.getLocation(), actor.get());
        if (employee.chosen().filter(presenter::isMe).isPresent()) {
            employee.clear();
        }
    }

    private void offer() {
        fields.offer(period.getOptionalValue().map(presenter::observable).orElse(List.of()));
    }

    private void save() {
        employee.setInvalid(employee.isEmpty());
        period.setInvalid(period.isEmpty());
        if (!fields.isComplete() || employee.isInvalid() || period.isInvalid()) {
            return;
        }
        var entry = fields.entry(employee.getValue().id());
        var report = presenter.recording().record(period.getValue().id(), List.of(entry), fields.proof());
        if (!report.isStored()) {
            report.issues().forEach(issue -> Notices.warn(issue.message(getLocale())));
            return;
        }
        Notices.done(getTranslation("facts.form.done", employee.getValue().name(), fields.chosenTitle()));
        fields.clear();
    }

    @Override
    public String titleKey() {
        return "facts.form.title";
    }
}
