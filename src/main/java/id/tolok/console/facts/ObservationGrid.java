package id.tolok.console.facts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.DataGrid;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.evidence.EvidenceFile;
import id.tolok.facts.FactImportId;
import id.tolok.facts.RecordedObservation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Observations by date: what, how much, from which source, and the import that brought it. */
class ObservationGrid extends Composite<DataGrid<RecordedObservation>> {

    private static final long serialVersionUID = 1L;

    private final transient List<RecordedObservation> observations;
    private final transient Map<Long, List<EvidenceFile>> proofs;
    private final transient Indicators indicators;
    private final transient Consumer<RecordedObservation> opened;
    private final boolean mayOpenImports;

    ObservationGrid(
            List<RecordedObservation> observations,
            Map<Long, List<EvidenceFile>> proofs,
            Indicators indicators,
            boolean mayOpenImports,
            Consumer<RecordedObservation> opened) {
        this.observations = observations;
        this.proofs = proofs;
        this.indicators = indicators;
        this.mayOpenImports = mayOpenImports;
        this.opened = opened;
    }

    @Override
    protected DataGrid<RecordedObservation> initContent() {
        var empty = new EmptyState(
                VaadinIcon.CLIPBOARD_CHECK,
                getTranslation("facts.person.empty"),
                getTranslation("facts.person.empty-help"));
        var grid = new DataGrid<RecordedObservation>(getTranslation("shell.area.facts"), empty);
        grid.shown(getTranslation("facts.person.indicator"), this::title).setFlexGrow(1);
        grid.text(
                        getTranslation("facts.person.date"),
                        found -> Formats.date(found.observation().date(), getLocale()))
                .setFlexGrow(0);
        grid.number(getTranslation("facts.person.value"), found -> FactValues.value(found.observation(), getLocale()));
        grid.text(
                getTranslation("facts.person.unit"),
                found -> indicators.unit(found.observation().code(), getLocale()));
        grid.text(getTranslation("facts.person.source"), found -> FactValues.source(found.observation()));
        grid.text(getTranslation("facts.person.proofs"), this::proofs).setFlexGrow(0);
        grid.shown(
                getTranslation("facts.person.import"),
                found -> found.fromImport().map(this::link).orElseGet(() -> new Span("–")));
        grid.setItems(observations);
        return grid;
    }

    private Div title(RecordedObservation found) {
        var title =
                new Button(indicators.title(found.observation().code(), getLocale()), click -> opened.accept(found));
        title.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        title.addClassName("tolok-fact-title");
        title.setClassName("tolok-fact-ended", found.end().isPresent());
        var onPhone = new Span(FactValues.amount(found.observation(), indicators, getLocale()));
        onPhone.addClassName("tolok-fact-on-phone");
        return new Div(title, onPhone);
    }

    private String proofs(RecordedObservation found) {
        int count = proofs.getOrDefault(found.id().value(), List.of()).size();
        return count == 0 ? "" : Formats.count(count, getLocale());
    }

    private Component link(FactImportId id) {
        if (!mayOpenImports) {
            return new Span(getTranslation("facts.person.import-number", id.value()));
        }
        return new RouterLink(
                getTranslation("facts.person.import-number", id.value()),
                FactImportView.class,
                new RouteParameters("import", String.valueOf(id.value())));
    }
}
