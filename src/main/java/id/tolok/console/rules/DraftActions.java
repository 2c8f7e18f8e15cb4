package id.tolok.console.rules;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.tolok.console.component.Ask;
import id.tolok.console.shell.Notices;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with a draft besides writing in it. */
final class DraftActions {

    private static final int MOST_MEGABYTES = 16;

    private final DraftPresenter presenter;
    private final Supplier<String> selected;
    private final Consumer<String> reload;
    private final UI ui = UI.getCurrent();

    DraftActions(DraftPresenter presenter, Supplier<String> selected, Consumer<String> reload) {
        this.presenter = presenter;
        this.selected = selected;
        this.reload = reload;
    }

    Button[] buttons() {
        var submit = button("submit", this::submit);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {
            button("new-file", this::addFile),
            button("delete-file", this::removeFile),
            button("import", this::importFolder),
            button("history", this::showHistory),
            button("discard", this::discard),
            button("version", this::showVersion),
            submit
        };
    }

    private void submit() {
        if (presenter.isReady()) {
            presenter.submit();
            Notices.done(text("submitted", presenter.draft().number()));
            showVersion();
        } else {
            Notices.warn(text("not-ready"));
            ui.navigate(
                    VersionView.class,
                    VersionActions.parameters(presenter.draft().id()),
                    QueryParameters.of("tab", "readiness"));
        }
    }

    private void addFile() {
        var dialog = new Dialog(text("new-file"));
        var name = new TextField(ui.getTranslation("rules.draft.file-name"));
        name.setHelperText(ui.getTranslation("rules.draft.file-help"));
        name.setWidthFull();
        var add = new Button(text("new-file"), click -> {
            dialog.close();
            if (presenter.files().stream().noneMatch(file -> file.path().equals(name.getValue()))) {
                presenter.save(name.getValue().strip(), "");
            }
            reload.accept(name.getValue().strip());
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(name);
        dialog.getFooter().add(new Button(ui.getTranslation("rules.dialog.cancel"), click -> dialog.close()), add);
        dialog.open();
    }

    private void importFolder() {
        var dialog = new Dialog(text("import"));
        var upload = new RuleUpload(ui.getTranslation("rules.draft.import-choose"), MOST_MEGABYTES, (name, zip) -> {
            dialog.close();
            presenter.replace(zip);
            reload.accept("");
        });
        dialog.add(new Paragraph(ui.getTranslation("rules.draft.import-help")), upload);
        dialog.getFooter().add(new Button(ui.getTranslation("rules.dialog.cancel"), click -> dialog.close()));
        dialog.open();
    }

    private void showHistory() {
        new DraftHistoryDialog(presenter.changes(), presenter.isEditing(), change -> {
                    presenter.restore(change);
                    reload.accept(change.path());
                    Notices.done(text("restored", change.path()));
                })
                .open();
    }

    private void removeFile() {
        var file = selected.get();
        confirm("delete-file", ui.getTranslation("rules.draft.delete-question", file), () -> {
            presenter.remove(file);
            reload.accept("");
        });
    }

    private void discard() {
        confirm("discard", ui.getTranslation("rules.draft.discard-question"), () -> {
            presenter.discard();
            showVersion();
        });
    }

    private void showVersion() {
        ui.navigate(
                VersionView.class, VersionActions.parameters(presenter.draft().id()));
    }

    private void confirm(String action, String question, Runnable work) {
        Ask.beforeDanger(text(action), question, text(action), work);
    }

    private Button button(String action, Runnable work) {
        var button = new Button(text(action), click -> work.run());
        button.setId("action-" + action);
        return button;
    }

    private String text(String action, Object... values) {
        return ui.getTranslation("rules.actions." + action, values);
    }
}
