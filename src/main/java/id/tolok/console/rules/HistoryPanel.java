package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.function.ValueProvider;
import id.tolok.console.component.Formats;
import id.tolok.rules.Decision;
import id.tolok.rules.DraftChange;
import id.tolok.rules.RuleSetVersion;
import java.util.Locale;

/** What was decided about a version and who changed what in its draft. */
final class HistoryPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    HistoryPanel(VersionPresenter presenter, RuleSetVersion version) {
        var decisions = new Grid<Decision>();
        decisions.setAllRowsVisible(true);
        column(decisions, "when", decision -> Formats.time(decision.signature().at(), getLocale()));
        column(
                decisions,
                "step",
                decision ->
                        getTranslation("rules.step." + decision.step().name().toLowerCase(Locale.ROOT)));
        column(decisions, "who", decision -> decision.signature().by());
        column(decisions, "reason", decision -> decision.reason().orElse(""));
        column(decisions, "content", decision -> decision.content().hex().substring(0, 12));
        decisions.setItems(presenter.decisions(version));

        var changes = new Grid<DraftChange>();
        changes.setAllRowsVisible(false);
        column(changes, "when", change -> Formats.time(change.signature().at(), getLocale()));
        column(changes, "revision", change -> String.valueOf(change.revision()));
        column(changes, "who", change -> change.signature().by());
        column(changes, "file", DraftChange::path);
        column(
                changes,
                "what",
                change -> getTranslation(change.after().isPresent() ? "rules.history.saved" : "rules.history.removed"));
        changes.setItems(presenter.changes(version));
        getContent()
                .add(
                        new H3(getTranslation("rules.history.decisions")),
                        decisions,
                        new H3(getTranslation("rules.history.changes")),
                        changes);
    }

    private <T> void column(Grid<T> grid, String name, ValueProvider<T, String> value) {
        grid.addColumn(value).setHeader(getTranslation("rules.history." + name)).setAutoWidth(true);
    }
}
