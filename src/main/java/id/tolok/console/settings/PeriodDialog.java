package id.tolok.console.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import id.tolok.console.component.Formats;
import id.tolok.planning.Period;
import id.tolok.planning.PeriodData;
import id.tolok.planning.PeriodKind;
import id.tolok.planning.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens months, quarters, halves or the whole of a year as periods; those that are open already are not offered. */
final class PeriodDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final transient Periods periods;
    private final RadioButtonGroup<PeriodKind> kind = new RadioButtonGroup<>(getTranslation("settings.periods.kind"));
    private final IntegerField year = new IntegerField(getTranslation("settings.periods.year"));
    private final CheckboxGroup<PeriodData> which = new CheckboxGroup<>(getTranslation("settings.periods.which"));
    private final Button save;

    PeriodDialog(Periods periods, LocalDate today, Runnable done) {
        this.periods = periods;
        setHeaderTitle(getTranslation("settings.periods.new"));
        setWidth("min(32rem, 100%)");
        kind.setItems(List.of(PeriodKind.values()).reversed());
        kind.setItemLabelGenerator(one -> getTranslation(PeriodWords.key(one)));
        kind.setValue(PeriodKind.YEAR);
        year.setValue(today.getYear());
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        which.setItemLabelGenerator(one -> getTranslation(
                "settings.periods.span",
                one.code(),
                Formats.date(one.start(), getLocale()),
                Formats.date(one.end(), getLocale())));
        kind.addValueChangeListener(change -> offer());
        year.addValueChangeListener(change -> offer());
        var form = new VerticalLayout(kind, year, which);
        form.setPadding(false);
        add(form);
        save = new Button(getTranslation("settings.periods.open"), click -> {
            which.getValue().stream()
                    .sorted((one, other) -> one.start().compareTo(other.start()))
                    .forEach(periods::create);
            close();
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        which.addValueChangeListener(change -> save.setEnabled(!which.isEmpty()));
        getFooter().add(new Button(getTranslation("component.ask.cancel"), click -> close()), save);
        offer();
    }

    private void offer() {
        var taken = periods.all().stream().map(Period::code).collect(Collectors.toSet());
        var offered = year.isEmpty() || year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR
                ? List.<PeriodData>of()
                : IntStream.rangeClosed(1, kind.getValue().perYear())
                        .mapToObj(number -> PeriodData.of(kind.getValue(), year.getValue(), number))
                        .filter(one -> !taken.contains(one.code()))
                        .toList();
        which.setItems(offered);
        which.setHelperText(offered.isEmpty() ? getTranslation("settings.periods.all-open") : "");
        which.setValue(offered.stream().limit(1).collect(Collectors.toSet()));
        save.setEnabled(!which.isEmpty());
    }
}
