package id.tolok.console.goals;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.Charts;
import id.tolok.console.component.Charts.Series;
import id.tolok.console.component.DayField;
import id.tolok.console.component.Formats;
import id.tolok.console.evidence.EvidenceDrop;
import id.tolok.console.evidence.EvidenceLinks;
import id.tolok.planning.GoalRealisation;
import id.tolok.planning.PlannedGoal;
import java.util.Comparator;
import java.util.List;

/** What was reached of a goal so far, as a line over the days; and the next figure, where it may be recorded. */
final class RealisationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient GoalPresenter presenter;
    private final transient PlannedGoal goal;

    RealisationDialog(GoalPresenter presenter, PlannedGoal goal, boolean record, Runnable changed) {
        this.presenter = presenter;
        this.goal = goal;
        setHeaderTitle(GoalWords.title(goal.terms()));
        setWidth("min(38rem, 100%)");
        getFooter()
                .add(new Button(
                        getTranslation(record ? "component.ask.cancel" : "goals.history.close"), click -> close()));
        if (record) {
            form(changed);
        }
        history(presenter.progress().history(goal.id()));
    }

    private void form(Runnable changed) {
        var value = new BigDecimalField(
                getTranslation("goals.record.value", goal.terms().unit()));
        value.setLocale(getLocale());
        value.setHelperText(getTranslation(
                "goals.record.value-help",
                GoalWords.amount(goal.terms().target(), goal.terms().unit(), getLocale())));
        goal.realised().ifPresent(value::setValue);
        var day = new DayField(getTranslation("goals.record.day"));
        day.setValue(presenter.today());
        day.setMax(presenter.today());
        var note = new TextArea(getTranslation("goals.record.note"));
        note.setMaxLength(1000);
        note.setWidthFull();
        var proof = new EvidenceDrop();
        var form = new VerticalLayout(value, day, note, proof);
        form.setPadding(false);
        add(form);
        var save = new Button(getTranslation("goals.record.save"), click -> {
            value.setInvalid(value.isEmpty());
            day.setInvalid(day.isEmpty());
            if (!value.isInvalid() && !day.isInvalid()) {
                presenter
                        .progress()
                        .record(goal.id(), value.getValue(), day.getValue(), note.getValue(), proof.files());
                close();
                changed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(save);
    }

    private void history(List<GoalRealisation> records) {
        if (records.isEmpty()) {
            add(new Paragraph(getTranslation("goals.history.none")));
            return;
        }
        var byDay = records.stream()
                .sorted(Comparator.comparing(GoalRealisation::date))
                .toList();
        if (byDay.size() > 1) {
            add(Charts.lines(
                            getTranslation("goals.history.picture"),
                            byDay.stream()
                                    .map(one -> Formats.date(one.date(), getLocale()))
                                    .toList(),
                            List.of(new Series(
                                    getTranslation("goals.card.realised"),
                                    "--tolok-1",
                                    byDay.stream().map(GoalRealisation::value).toList())))
                    .height("11rem"));
        }
        var proofs = presenter.proofs(goal, records);
        var list = new UnorderedList();
        records.reversed()
                .forEach(one -> list.add(new ListItem(
                        new Span(sentence(one)),
                        new EvidenceLinks(
                                presenter.evidence(),
                                proofs.getOrDefault(one.id().value(), List.of())))));
        add(list);
    }

    private String sentence(GoalRealisation one) {
        return getTranslation(
                one.note().isEmpty() ? "goals.history.line" : "goals.history.line-note",
                Formats.date(one.date(), getLocale()),
                GoalWords.amount(one.value(), goal.terms().unit(), getLocale()),
                ActorName.of(one.recordedBy(), this),
                one.note());
    }
}
