package id.tolok.console.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import id.tolok.audit.AuditFilter;
import id.tolok.console.component.FilterBar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What to show of the trail; kept in the page's address, so that it can be handed on. */
final class AuditFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ZoneId office;
    private final TextField actor = new TextField(getTranslation("audit.filter.actor"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.filter.action"));
    private final TextField subject = new TextField(getTranslation("audit.filter.subject"));
    private final DatePicker from = new DatePicker(getTranslation("audit.filter.from"));
    private final DatePicker until = new DatePicker(getTranslation("audit.filter.until"));

    AuditFilters(ZoneId office, List<String> actions, ActionNames names, Consumer<QueryParameters> changed) {
        this.office = office;
        action.setItems(actions);
        action.setItemLabelGenerator(code -> names.of(code, getLocale()));
        action.setWidth("min(18rem, 100%)");
        for (var text : List.of(actor, subject)) {
            text.setClearButtonVisible(true);
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        }
        for (var field : List.of(from, until)) {
            field.setClearButtonVisible(true);
            field.setLocale(getLocale());
            field.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        }
        action.setClearButtonVisible(true);
        action.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        getContent().setWidthFull();
        getContent().add(new FilterBar(actor, action, subject, from, until));
    }

    AuditFilter value() {
        return new AuditFilter(
                actor.getValue(),
                action.getOptionalValue(),
                subject.getValue(),
                from.getOptionalValue().map(day -> day.atStartOfDay(office).toInstant()),
                until.getOptionalValue()
                        .map(day -> day.plusDays(1).atStartOfDay(office).toInstant()));
    }

    void read(QueryParameters parameters) {
        actor.setValue(parameters.getSingleParameter("actor").orElse(""));
        action.setValue(parameters.getSingleParameter("action").orElse(null));
        subject.setValue(parameters.getSingleParameter("subject").orElse(""));
        from.setValue(day(parameters.getSingleParameter("from")).orElse(null));
        until.setValue(day(parameters.getSingleParameter("until")).orElse(null));
    }

    private void tell(boolean byThePerson, Consumer<QueryParameters> changed) {
        if (byThePerson) {
            changed.accept(parameters());
        }
    }

    private QueryParameters parameters() {
        var parameters = new HashMap<String, String>();
        put(parameters, "actor", actor.getValue());
        put(parameters, "action", action.getOptionalValue().orElse(""));
        put(parameters, "subject", subject.getValue());
        put(parameters, "from", from.getOptionalValue().map(LocalDate::toString).orElse(""));
        put(
                parameters,
                "until",
                until.getOptionalValue().map(LocalDate::toString).orElse(""));
        return QueryParameters.simple(parameters);
    }

    private static void put(HashMap<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value);
        }
    }

    private static Optional<LocalDate> day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
