package id.tolok.console.rules;

import static id.tolok.shared.Permission.RULES_APPROVE;
import static id.tolok.shared.Permission.RULES_EDIT;
import static id.tolok.shared.Permission.RULES_PUBLISH;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.RouteParameters;
import id.tolok.console.shell.Notices;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.VersionState;
import id.tolok.shared.RuleSetVersionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The buttons that move a version on; shown to whom the services would let do it. */
final class VersionActions {

    private final VersionPresenter presenter;
    private final RuleSetVersion version;
    private final ImpactWords words;
    private final Runnable changed;
    private final List<Button> buttons = new ArrayList<>();

    VersionActions(VersionPresenter presenter, RuleSetVersion version, ImpactWords words, Runnable changed) {
        this.presenter = presenter;
        this.version = version;
        this.words = words;
        this.changed = changed;
    }

    Button[] buttons() {
        var actor = presenter.actor();
        if (actor.may(RULES_EDIT)) {
            forEditors();
        }
        if (actor.may(RULES_APPROVE)) {
            forApprovers();
        }
        if (actor.may(RULES_PUBLISH)) {
            forPublishers();
        }
        return buttons.toArray(Button[]::new);
    }

    private void forEditors() {
        if (version.state().isOpen()) {
            add("edit", () -> openEditor(version.id()));
        }
        if (version.state() == VersionState.DRAFT) {
            addPrimary("submit", () -> {
                presenter.publication().submit(version.id());
                done("submitted");
            });
        }
        if (version.state().wasPublished()) {
            addPrimary(
                    "draft",
                    () -> openEditor(
                            presenter.authoring().openDraft(version.id()).id()));
        }
    }

    private void forApprovers() {
        if (version.state() == VersionState.SUBMITTED) {
            addPrimary("approve", () -> {
                presenter.publication().approve(version.id());
                done("approved");
            });
        }
        if (version.state() == VersionState.SUBMITTED || version.state() == VersionState.APPROVED) {
            add(
                    "reject",
                    () -> new ReasonDialog("reject", reason -> {
                                presenter.publication().reject(version.id(), reason);
                                done("rejected");
                            })
                            .open());
        }
    }

    private void forPublishers() {
        if (version.state() == VersionState.APPROVED) {
            addPrimary(
                    "publish",
                    () -> publishing(day -> {
                                presenter.publication().publish(version.id(), day);
                                done("published");
                            })
                            .open());
        }
        if (version.state() == VersionState.PUBLISHED) {
            add(
                    "withdraw",
                    () -> new ReasonDialog("withdraw", reason -> {
                                presenter.publication().withdraw(version.id(), reason);
                                done("withdrawn");
                            })
                            .open());
        }
        if (version.state().wasPublished() && !presenter.isInForce(version)) {
            add(
                    "rollback",
                    () -> publishing(day -> new ReasonDialog("rollback", reason -> rollBack(day, reason)).open())
                            .open());
        }
    }

    private PublishDialog publishing(Consumer<LocalDate> then) {
        return new PublishDialog(
                presenter.today(), day -> presenter.retroactive(version, day), presenter.currentActor(), words, then);
    }

    private void rollBack(LocalDate day, String reason) {
        var copy = presenter.publication().rollBackTo(version.id(), day, reason);
        UI.getCurrent().navigate(VersionView.class, parameters(copy.id()));
    }

    private void openEditor(RuleSetVersionId draft) {
        UI.getCurrent().navigate(DraftView.class, parameters(draft));
    }

    private void done(String what) {
        Notices.done(UI.getCurrent().getTranslation("rules.actions." + what, version.number()));
        changed.run();
    }

    private void addPrimary(String action, Runnable work) {
        add(action, work).addThemeVariants(ButtonVariant.PRIMARY);
    }

    private Button add(String action, Runnable work) {
        var button = new Button(UI.getCurrent().getTranslation("rules.actions." + action), click -> work.run());
        button.setId("action-" + action);
        buttons.add(button);
        return button;
    }

    static RouteParameters parameters(RuleSetVersionId version) {
        return new RouteParameters("version", String.valueOf(version.value()));
    }
}
