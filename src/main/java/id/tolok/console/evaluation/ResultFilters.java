package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import id.tolok.console.component.Address;
import id.tolok.console.component.FilterBar;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import id.tolok.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Narrows a run's results; what is chosen stands in the address, so it can be kept and passed on. */
class ResultFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Run run;
    private final TextField name = new TextField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<Outcome> grade = new ComboBox<>();
    private final ComboBox<Status> status = new ComboBox<>();
    private final ComboBox<String> rule = new ComboBox<>();
    private final AspectFilter aspect;
    private final Checkbox changed = new Checkbox();

    ResultFilters(
            Run run,
            ResultReading.Version version,
            List<Unit> units,
            QueryParameters query,
            Consumer<ResultFilter> listener) {
        this.run = run;
        this.aspect = new AspectFilter(run.aspects(), version.words());
        name.setPlaceholder(getTranslation("evaluation.results.namefilter"));
        name.setAriaLabel(getTranslation("evaluation.results.namefilter"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        choice(unit, "evaluation.results.unit", units, Unit::name);
        choice(
                grade,
                "evaluation.results.grade",
                version.words().dictionary().grades(),
                one -> one.titles().in(getLocale()));
        choice(
                status,
                "evaluation.results.status",
                List.of(Status.values()),
                one -> getTranslation("evaluation.status." + one));
        choice(rule, "evaluation.results.rule", version.rules().byTitle(), version.rules()::title);
        rule.setWidth("18rem");
        changed.setLabel(getTranslation("evaluation.results.changed"));
        restore(query);
        Runnable change = () -> {
            remember();
            listener.accept(filter());
        };
        name.addValueChangeListener(event -> change.run());
        unit.addValueChangeListener(event -> change.run());
        grade.addValueChangeListener(event -> change.run());
        status.addValueChangeListener(event -> change.run());
        rule.addValueChangeListener(event -> change.run());
        changed.addValueChangeListener(event -> change.run());
        aspect.onChange(change);
        getContent().setWidthFull();
        getContent().add(new FilterBar(name, unit, grade, status, rule, aspect, changed));
    }

    ResultFilter filter() {
        return new ResultFilter(
                run.id(),
                unit.getOptionalValue().map(Unit::id),
                grade.getOptionalValue().map(Outcome::code),
                status.getOptionalValue(),
                name.getOptionalValue(),
                rule.getOptionalValue(),
                aspect.range(),
                changed.getValue());
    }

    /** As somebody would who clicks a unit in a picture. */
    void choose(Unit chosen) {
        unit.setValue(chosen);
    }

    private <T> void choice(ComboBox<T> box, String key, List<T> items, Function<T, String> label) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.setItems(items);
        box.setItemLabelGenerator(label::apply);
    }

    private void restore(QueryParameters query) {
        query.getSingleParameter("name").ifPresent(name::setValue);
        restore(query, "unit", unit, Unit::code);
        restore(query, "grade", grade, Outcome::code);
        restore(query, "status", status, Status::name);
        restore(query, "rule", rule, one -> one);
        aspect.restore(query.getSingleParameter("aspect").orElse(""));
        changed.setValue(query.getSingleParameter("changed").isPresent());
    }

    private static <T> void restore(QueryParameters query, String key, ComboBox<T> box, Function<T, String> code) {
        query.getSingleParameter(key)
                .flatMap(wanted -> box.getListDataView()
                        .getItems()
                        .filter(item -> code.apply(item).equals(wanted))
                        .findFirst())
                .ifPresent(box::setValue);
    }

    private void remember() {
        Address.remember(
                "evaluation/run/" + run.id().value(),
                Map.of(
                        "name", name.getValue(),
                        "unit", code(unit.getOptionalValue(), Unit::code),
                        "grade", code(grade.getOptionalValue(), Outcome::code),
                        "status", code(status.getOptionalValue(), Status::name),
                        "rule", code(rule.getOptionalValue(), one -> one),
                        "aspect", aspect.inAddress(),
                        "changed", changed.getValue() ? "1" : ""));
    }

    private static <T> String code(Optional<T> value, Function<T, String> code) {
        return value.map(code).orElse("");
    }
}
