package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.tolok.console.component.Background;
import id.tolok.console.component.Progress;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.planning.Period;
import id.tolok.rules.RealCase;
import id.tolok.rules.pack.CaseData;
import id.tolok.rules.pack.CaseData.Part;
import id.tolok.shared.CurrentActor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Offers what is stored about people, without anything that tells who they are, to make a case of it. */
final class RealFactsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final transient Consumer<CaseData> chosen;
    private final Div place = new Div();

    /** What the dialog needs of the draft. */
    interface Source {

        List<Period> periods();

        Optional<Period> current();

        List<RealCase> cases(Period period);

        Optional<RuleDictionary> dictionary();

        CurrentActor actor();
    }

    RealFactsDialog(Source source, Consumer<CaseData> chosen) {
        this.source = source;
        this.chosen = chosen;
        setHeaderTitle(getTranslation("rules.cases.real"));
        setWidth("min(60rem, 95vw)");
        var period = new Select<Period>();
        period.setLabel(getTranslation("rules.impact.period"));
        period.setItemLabelGenerator(Period::code);
        period.setItems(source.periods());
        period.addValueChangeListener(event -> load(event.getValue()));
        add(new Paragraph(getTranslation("rules.cases.real-help")), period, place);
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()));
        addAttachListener(attached -> source.current().ifPresent(period::setValue));
    }

    private void load(Period period) {
        place.removeAll();
        place.add(new Progress(getTranslation("rules.impact.working")));
        Background.run(this, source.actor(), () -> source.cases(period), this::show, place::removeAll);
    }

    private void show(List<RealCase> cases) {
        place.removeAll();
        if (cases.isEmpty()) {
            place.add(new Paragraph(getTranslation("rules.cases.real-none")));
            return;
        }
        var grid = new Grid<RealCase>();
        grid.setId("real-cases");
        grid.setHeight("22rem");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(RealCase::people)
                .setHeader(getTranslation("rules.cases.alike"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(real -> real.grade().map(this::label).orElseGet(() -> getTranslation("rules.impact.none")))
                .setHeader(getTranslation("rules.expected.grade"));
        grid.addColumn(real -> String.join(" · ", real.data().employee().values()))
                .setHeader(getTranslation("rules.fact.employee"));
        grid.addColumn(this::aspects)
                .setHeader(getTranslation("rules.impact.aspects"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::take).setAutoWidth(true).setFlexGrow(0);
        grid.setItems(cases);
        place.add(grid);
    }

    private Button take(RealCase real) {
        var button = new Button(getTranslation("rules.cases.take"), click -> {
            close();
            var data = real.data();
            chosen.accept(new CaseData(
                    name(real), data.period(), data.employee(), data.indicators(), data.goals(), data.expected()));
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("tolok-real-take");
        return button;
    }

    private String name(RealCase real) {
        return getTranslation(
                "rules.cases.real-name",
                real.grade().map(this::title).orElseGet(() -> getTranslation("rules.impact.none")));
    }

    private String aspects(RealCase real) {
        return real.data().expected().stream()
                .filter(each -> each.part() == Part.ASPECT)
                .map(each -> title(each.code()) + " " + each.value())
                .collect(Collectors.joining(", "));
    }

    private String title(String code) {
        return label(code).replace(" · " + code, "");
    }

    private String label(String code) {
        return source.dictionary()
                .map(known -> FormCodes.label(code, known, getLocale()))
                .orElse(code);
    }
}
