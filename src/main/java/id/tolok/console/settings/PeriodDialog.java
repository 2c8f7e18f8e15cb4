package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import id.tolok.console.component.DayField;
import id.tolok.planning.PeriodData;
import id.tolok.planning.Periods;
import java.time.LocalDate;

/** Opens a period: the year of today unless somebody says otherwise. */
final class PeriodDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PeriodDialog(Periods periods, LocalDate today, Runnable done) {
        setHeaderTitle(getTranslation("settings.periods.new"));
        var code = new TextField(getTranslation("settings.periods.code"));
        code.setValue(String.valueOf(today.getYear()));
        var start = new DayField(getTranslation("settings.periods.start"));
        start.setValue(today.withDayOfYear(1));
        var end = new DayField(getTranslation("settings.periods.end"));
        end.setValue(today.plusYears(1).withDayOfYear(1).minusDays(1));
        var form = new VerticalLayout(code, start, end);
        form.setPadding(false);
        add(form);
        var save = new Button(getTranslation("settings.accounts.save"), click -> {
            periods.create(new PeriodData(code.getValue(), start.getValue(), end.getValue()));
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
    }
}
