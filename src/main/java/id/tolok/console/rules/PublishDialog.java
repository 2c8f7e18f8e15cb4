package id.tolok.console.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.tolok.console.component.Background;
import id.tolok.console.component.DayField;
import id.tolok.console.component.Progress;
import id.tolok.planning.PeriodState;
import id.tolok.rules.AffectedPeriod;
import id.tolok.rules.Impact.GradeMove;
import id.tolok.shared.CurrentActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks from which day on a version counts, and says what that would change in periods that have begun. */
final class PublishDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Function<LocalDate, List<AffectedPeriod>> affected;
    private final transient CurrentActor actor;
    private final transient ImpactWords words;
    private final Div consequences = new Div();
    private final DayField day;
    private final Button go;

    PublishDialog(
            LocalDate today,
            Function<LocalDate, List<AffectedPeriod>> affected,
            CurrentActor actor,
            ImpactWords words,
            Consumer<LocalDate> then) {
        this.affected = affected;
        this.actor = actor;
        this.words = words;
        setHeaderTitle(getTranslation("rules.actions.publish"));
        setMaxWidth("40rem");
        day = new DayField(getTranslation("rules.publish.from"));
        day.setValue(today);
        day.setId("publish-from");
        day.setRequired(true);
        day.addValueChangeListener(event -> study());
        go = new Button(getTranslation("rules.actions.publish"), click -> {
            if (!day.isEmpty()) {
                then.accept(day.getValue());
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("publish-confirm");
        consequences.setId("publish-consequences");
        consequences.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("rules.publish.help")), day, consequences);
        getFooter().add(new Button(getTranslation("rules.dialog.cancel"), click -> close()), go);
        addAttachListener(attached -> study());
    }

    private void study() {
        consequences.removeAll();
        if (day.isEmpty()) {
            return;
        }
        var asked = day.getValue();
        go.setEnabled(false);
        consequences.add(new Progress(getTranslation("rules.publish.studying")));
        Background.run(
                this,
                actor,
                () -> affected.apply(asked),
                found -> {
                    if (asked.equals(day.getValue())) {
                        go.setEnabled(true);
                        show(found);
                    }
                },
                () -> {
                    go.setEnabled(true);
                    consequences.removeAll();
                });
    }

    private void show(List<AffectedPeriod> found) {
        consequences.removeAll();
        if (found.isEmpty()) {
            consequences.add(new Paragraph(getTranslation("rules.publish.nothing-begun")));
        }
        for (var each : found) {
            boolean closed = each.period().state() == PeriodState.CLOSED;
            var sentence = new Paragraph(getTranslation(
                    each.pinned() ? "rules.publish.pinned" : closed ? "rules.publish.closed" : "rules.publish.begun",
                    each.period().code(),
                    each.impact().moved(),
                    each.impact().people()));
            sentence.addClassName(closed ? "tolok-rule-problem" : "tolok-rule-note");
            var moves = new UnorderedList();
            each.impact().grades().stream()
                    .filter(move -> !move.stays())
                    .forEach(move -> moves.add(new ListItem(move(move))));
            consequences.add(sentence, moves);
        }
    }

    private String move(GradeMove move) {
        return getTranslation("rules.publish.move", grade(move.before()), grade(move.after()), move.people());
    }

    private String grade(Optional<String> code) {
        return code.map(words::grade).orElseGet(() -> getTranslation("rules.impact.none"));
    }
}
