package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.tolok.organisation.calendar.WorkingCalendar;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The usual working week. */
final class WeekDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    WeekDialog(WorkingCalendar calendar, Consumer<UnaryOperator<WorkingCalendar>> change) {
        setHeaderTitle(getTranslation("settings.calendar.week"));
        setWidth("min(44rem, 100%)");
        var fields = new WeekFields(calendar.week());
        var problem = new WeekProblem();
        add(new Paragraph(getTranslation("settings.calendar.week-help")), fields, problem);
        var save = new Button(getTranslation("settings.calendar.save"), click -> {
            var week = fields.week();
            problem.setVisible(week.isEmpty());
            week.ifPresent(sound -> {
                change.accept(changed -> changed.withWeek(sound));
                close();
            });
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }
}
