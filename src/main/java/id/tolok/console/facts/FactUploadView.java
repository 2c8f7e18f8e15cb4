package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.tolok.console.component.Background;
import id.tolok.console.component.LargeFileDrop;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.Progress;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.facts.FactFileUpload;
import id.tolok.facts.FactImport;
import id.tolok.facts.FactImportId;
import id.tolok.facts.FactImportPreview;
import id.tolok.facts.IdenticalRows;
import id.tolok.facts.intake.ColumnMapping;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a table of facts: first shows what it would bring, and stores it in the background only when told to. */
@StyleSheet("context://tolok/intake.css")
@Route(value = "facts/imports/new", layout = MainLayout.class)
@Requires(Permission.FACTS_IMPORT)
public class FactUploadView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient FactImport imports;
    private final transient PublishedRules rules;
    private final transient Dictionaries dictionaries;
    private final transient CurrentActor actor;
    private final UploadFields fields;
    private final LargeFileDrop drop = new LargeFileDrop(this::take);
    private final Div outcome = new Div();
    private transient @Nullable HandedInFile file;
    private IdenticalRows identical = IdenticalRows.PASS_OVER_FACTS;

    FactUploadView(
            FactImport imports, Periods periods, PublishedRules rules, Dictionaries dictionaries, CurrentActor actor) {
        this.imports = imports;
        this.rules = rules;
        this.dictionaries = dictionaries;
        this.actor = actor;
        fields = new UploadFields(periods, rules, imports.sources(), () -> preview(Optional.empty()));
        outcome.addClassName("tolok-import");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.upload.subtitle")),
                        fields,
                        drop,
                        outcome);
    }

    private void take(String name, Path path) {
        forget();
        file = new HandedInFile(name, path);
        preview(Optional.empty());
    }

    private void preview(Optional<ColumnMapping> mapping) {
        if (file == null) {
            return;
        }
        if (!fields.areFilled()) {
            Notices.warn(getTranslation("facts.upload.choose"));
            return;
        }
        var upload = file.upload(fields.period(), fields.ruleSet(), fields.source(), mapping, identical);
        outcome.removeAll();
        outcome.add(new Progress(getTranslation("facts.upload.reading")));
        Background.run(
                this, actor, () -> imports.preview(upload), preview -> show(upload, preview), outcome::removeAll);
    }

    private void show(FactFileUpload upload, FactImportPreview preview) {
        outcome.removeAll();
        preview.repeated().ifPresent(this::linkTo);
        if (preview.canBeImported()) {
            var apply = new Button(
                    getTranslation("facts.upload.apply", preview.kept()),
                    click -> start(upload.mapped(preview.mapping())));
            apply.addThemeVariants(ButtonVariant.PRIMARY);
            apply.setDisableOnClick(true);
            outcome.add(apply);
        }
        outcome.add(new FactPreview(
                preview,
                new Indicators(rules, dictionaries, fields.period()),
                mapping -> preview(Optional.of(mapping)),
                decision -> {
                    identical = decision;
                    preview(Optional.of(preview.mapping()));
                }));
    }

    private void start(FactFileUpload upload) {
        var id = imports.start(upload);
        forget();
        open(id);
    }

    private void forget() {
        if (file != null) {
            file.remove();
            file = null;
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
    protected void onDetach(DetachEvent left) {
        forget();
    }

    @Override
    public String titleKey() {
        return "facts.upload.title";
    }
}
