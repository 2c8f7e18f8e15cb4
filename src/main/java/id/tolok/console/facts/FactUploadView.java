package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.tolok.console.component.FileDrop;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;

/** Takes a file of facts: first shows what it would bring, and stores it in the background only when told to. */
@Route(value = "facts/imports/new", layout = MainLayout.class)
@Requires(Permission.FACTS_IMPORT)
public class FactUploadView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient FactImport imports;
    private final ComboBox<Period> period = new ComboBox<>(getTranslation("facts.imports.period"));
    private final ComboBox<RuleSet> ruleSet = new ComboBox<>(getTranslation("facts.upload.rule-set"));
    private final Div outcome = new Div();

    FactUploadView(FactImport imports, Periods periods, PublishedRules rules) {
        this.imports = imports;
        period.setItems(periods.all().stream()
                .filter(one -> one.state().factsMayChange())
                .toList());
        period.setItemLabelGenerator(Period::code);
        periods.current().filter(one -> one.state().factsMayChange()).ifPresent(period::setValue);
        var all = rules.ruleSets();
        ruleSet.setItems(all);
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        all.stream().findFirst().ifPresent(ruleSet::setValue);
        ruleSet.setWidth("24rem");
        outcome.setWidthFull();
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.upload.subtitle")),
                        new HorizontalLayout(period, ruleSet),
                        new FileDrop(this::preview),
                        outcome);
    }

    private void preview(String file, byte[] content) {
        outcome.removeAll();
        var during = period.getOptionalValue();
        var by = ruleSet.getOptionalValue();
        if (during.isEmpty() || by.isEmpty()) {
            Notices.warn(getTranslation("facts.upload.choose"));
            return;
        }
        var upload =
                new FactFileUpload(file, content, during.get().id(), by.get().id());
        var preview = imports.preview(upload);
        outcome.add(new FactPreview(preview));
        preview.repeated().ifPresent(this::linkTo);
        if (preview.canBeImported()) {
            var apply = new Button(
                    getTranslation("facts.upload.apply", preview.kept()), click -> open(imports.start(upload)));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            apply.setDisableOnClick(true);
            outcome.add(apply);
        }
    }

    private void linkTo(FactImportId before) {
        outcome.add(new Button(getTranslation("facts.upload.see-earlier"), click -> open(before)));
    }

    private void open(FactImportId id) {
        getUI().ifPresent(ui ->
                ui.navigate(FactImportView.class, new RouteParameters("import", String.valueOf(id.value()))));
    }

    @Override
    public String titleKey() {
        return "facts.upload.title";
    }
}
