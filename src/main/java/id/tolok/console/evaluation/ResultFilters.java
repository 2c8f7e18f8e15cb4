package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import id.tolok.console.component.FilterBar;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.evaluation.ResultFilter;
import id.tolok.evaluation.Run;
import id.tolok.organisation.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Narrows a run's results; what is chosen stands in the address, so it can be kept and passed on. */
class ResultFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Run run;
    private final TextField name = new TextField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Select<Outcome> grade = new Select<>();
    private final Select<Status> status = new Select<>();

    ResultFilters(Run run, Words words, List<Unit> units, QueryParameters query, Consumer<ResultFilter> changed) {
        this.run = run;
        name.setPlaceholder(getTranslation("evaluation.results.namefilter"));
        name.setAriaLabel(getTranslation("evaluation.results.namefilter"));
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        unit.setPlaceholder(getTranslation("evaluation.results.unit"));
        unit.setAriaLabel(getTranslation("evaluation.results.unit"));
        unit.setClearButtonVisible(true);
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        grade.setAriaLabel(getTranslation("evaluation.results.grade"));
        grade.setEmptySelectionAllowed(true);
        grade.setEmptySelectionCaption(getTranslation("evaluation.results.anygrade"));
        grade.setItems(words.dictionary().grades());
        grade.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("evaluation.results.anygrade")
                : choice.titles().in(getLocale()));
        status.setAriaLabel(getTranslation("evaluation.results.status"));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("evaluation.results.anystatus"));
        status.setItems(Status.values());
        status.setItemLabelGenerator(choice -> choice == null
                ? getTranslation("evaluation.results.anystatus")
                : getTranslation("evaluation.status." + choice));
        restore(query, units, words);
        Runnable change = () -> {
            remember();
            changed.accept(filter());
        };
        name.addValueChangeListener(event -> change.run());
        unit.addValueChangeListener(event -> change.run());
        grade.addValueChangeListener(event -> change.run());
        status.addValueChangeListener(event -> change.run());
        getContent().setWidthFull();
        getContent().add(new FilterBar(name, unit, grade, status));
    }

    ResultFilter filter() {
        return new ResultFilter(
                run.id(),
                unit.getOptionalValue().map(Unit::id),
                grade.getOptionalValue().map(Outcome::code),
                status.getOptionalValue(),
                name.getOptionalValue(),
                Optional.empty());
    }

    private void restore(QueryParameters query, List<Unit> units, Words words) {
        query.getSingleParameter("name").ifPresent(name::setValue);
        query.getSingleParameter("unit")
                .flatMap(code ->
                        units.stream().filter(one -> one.code().equals(code)).findFirst())
                .ifPresent(unit::setValue);
        query.getSingleParameter("grade")
                .flatMap(code -> words.dictionary().grades().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst())
                .ifPresent(grade::setValue);
        query.getSingleParameter("status")
                .flatMap(code -> List.of(Status.values()).stream()
                        .filter(one -> one.name().equals(code))
                        .findFirst())
                .ifPresent(status::setValue);
    }

    private void remember() {
        Map<String, String> query = new LinkedHashMap<>();
        name.getOptionalValue().ifPresent(text -> query.put("name", text));
        unit.getOptionalValue().ifPresent(chosen -> query.put("unit", chosen.code()));
        grade.getOptionalValue().ifPresent(chosen -> query.put("grade", chosen.code()));
        status.getOptionalValue().ifPresent(chosen -> query.put("status", chosen.name()));
        var path = "evaluation/run/" + run.id().value();
        var parameters = QueryParameters.simple(query).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, parameters.isEmpty() ? path : path + "?" + parameters);
    }
}
