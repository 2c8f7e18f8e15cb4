package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.DayField;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.component.PersonChoice;
import id.tolok.console.evidence.EvidenceDrop;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.facts.FactEntry;
import id.tolok.organisation.Organisation;
import id.tolok.planning.Periods;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;

/** Records one fact about one person, with its date, source and evidence. */
@Route(value = "facts/record", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 2, titleKey = "facts.form.title")
@Requires(Permission.FACTS_RECORD)
@StyleSheet("context://tolok/planning.css")
public class RecordFactView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SOURCE = 200;

    private final transient RecordingPresenter presenter;
    private final transient CurrentActor actor;
    private final PersonChoice employee;
    private final PeriodChoice period;
    private final IndicatorChoice indicator = new IndicatorChoice(getTranslation("facts.person.indicator"));
    private final ValueField value = new ValueField(getTranslation("facts.person.value"));
    private final DayField date = new DayField(getTranslation("facts.person.date"));
    private final TextField source = new TextField(getTranslation("facts.person.source"));
    private final EvidenceDrop proof = new EvidenceDrop();

    RecordFactView(RecordingPresenter presenter, Organisation organisation, Periods periods, CurrentActor actor) {
        this.presenter = presenter;
        this.actor = actor;
        employee = new PersonChoice(getTranslation("facts.person.employee"), organisation);
        employee.setRequiredIndicatorVisible(true);
        period = new PeriodChoice(
                getTranslation("facts.imports.period"),
                periods,
                one -> one.state().factsMayChange());
        period.addValueChangeListener(change -> offer());
        indicator.addValueChangeListener(change -> indicator.getOptionalValue().ifPresent(value::ask));
        date.setValue(presenter.today());
        date.setMax(presenter.today());
        source.setHelperText(getTranslation("facts.form.source-help"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setRequiredIndicatorVisible(true);
        source.setWidth("min(26rem, 100%)");
        var save = new Button(getTranslation("facts.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        offer();
        getContent().setMaxWidth("44rem");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.form.subtitle")),
                        employee,
                        period,
                        indicator,
                        value,
                        date,
                        source,
                        proof,
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
        indicator.offer(period.getOptionalValue().map(presenter::observable).orElse(List.of()));
    }

    private void save() {
        employee.setInvalid(employee.isEmpty());
        period.setInvalid(period.isEmpty());
        indicator.setInvalid(indicator.isEmpty());
        date.setInvalid(date.isEmpty());
        source.setInvalid(source.getValue().isBlank());
        if (employee.isInvalid()
                || period.isInvalid()
                || indicator.isInvalid()
                || date.isInvalid()
                || source.isInvalid()
                || !value.isComplete()) {
            return;
        }
        store(indicator.getValue());
    }

    private void store(IndicatorDefinition chosen) {
        var entry =
                FactEntry.of(employee.getValue().id(), value.observation(chosen, date.getValue(), source.getValue()));
        var report = presenter.recording().record(period.getValue().id(), List.of(entry), proof.files());
        if (!report.isStored()) {
            report.issues().forEach(issue -> Notices.warn(issue.message(getLocale())));
            return;
        }
        Notices.done(getTranslation(
                "facts.form.done", employee.getValue().name(), chosen.titles().in(getLocale())));
        value.clear();
        proof.clear();
    }

    @Override
    public String titleKey() {
        return "facts.form.title";
    }
}
