package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.DayField;
import id.tolok.organisation.calendar.Season;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Days with other hours than usual, such as Ramadan. */
final class SeasonDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField(getTranslation("settings.calendar.season-name"));
    private final DayField from = new DayField(getTranslation("settings.calendar.first-day"));
    private final DayField to = new DayField(getTranslation("settings.calendar.last-day"));
    private final WeekFields week;
    private final WeekProblem problem = new WeekProblem();

    SeasonDialog(Optional<Season> old, Consumer<UnaryOperator<WorkingCalendar>> change) {
        setHeaderTitle(getTranslation(old.isPresent() ? "settings.calendar.season-edit" : "settings.calendar.season"));
        setWidth("min(44rem, 100%)");
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        from.setManualValidation(true);
        to.setManualValidation(true);
        to.setErrorMessage(getTranslation("settings.calendar.last-day-problem"));
        old.ifPresent(season -> {
            name.setValue(season.name());
            from.setValue(season.from());
            to.setValue(season.to());
        });
        week = new WeekFields(old.map(Season::week).orElseGet(TreeMap::new));
        add(
                new FormLayout(name, from, to),
                new Paragraph(getTranslation("settings.calendar.season-help")),
                week,
                problem);
        var save = new Button(
                getTranslation("settings.calendar.save"),
                click -> season().ifPresent(season -> {
                    change.accept(changed -> old.map(Season::name)
                            .map(changed::withoutSeason)
                            .orElse(changed)
                            .withSeason(season));
                    close();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }

    private Optional<Season> season() {
        var first = from.getOptionalValue();
        var last =
                to.getOptionalValue().filter(day -> first.filter(day::isBefore).isEmpty());
        name.setInvalid(name.getValue().isBlank());
        from.setInvalid(first.isEmpty());
        to.setInvalid(last.isEmpty());
        var hours = week.week();
        problem.setVisible(hours.isEmpty());
        return name.isInvalid() || first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : hours.map(sound -> new Season(name.getValue().strip(), first.get(), last.get(), sound));
    }
}
