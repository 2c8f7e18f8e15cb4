package id.tolok.console.facts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.facts.IndicatorValue;
import id.tolok.facts.IndicatorValues;
import id.tolok.facts.RecordedObservation;
import id.tolok.planning.Period;
import java.util.function.Consumer;

/** Observations behind a value, by date; each opens with all that is known of it, and more come on demand. */
class ObservationsBehind extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 30;

    private final transient IndicatorValue value;
    private final transient IndicatorValues values;
    private final transient Period period;
    private final transient Consumer<RecordedObservation> opened;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("facts.values.more"), click -> show());
    private int shown;

    ObservationsBehind(
            IndicatorValue value, IndicatorValues values, Period period, Consumer<RecordedObservation> opened) {
        this.value = value;
        this.values = values;
        this.period = period;
        this.opened = opened;
        list.addClassName("tolok-behind");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(list, more);
        show();
    }

    private void show() {
        var next = values.behind(value.origin(), value.indicator(), period.id(), shown, AT_A_TIME);
        next.forEach(observation -> list.add(line(observation)));
        shown += next.size();
        more.setVisible(next.size() == AT_A_TIME);
    }

    private Component line(RecordedObservation found) {
        var observation = found.observation();
        var date = new Button(Formats.date(observation.date(), getLocale()), click -> opened.accept(found));
        date.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var number = new Span(FactValues.value(observation, getLocale()));
        number.addClassName("tolok-behind-value");
        return new Div(date, number, new Span(FactValues.source(observation)));
    }
}
