package id.tolok.console.facts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.tolok.console.component.Formats;
import id.tolok.facts.IndicatorValue;
import id.tolok.facts.ValueOrigin;
import id.tolok.shared.UnitId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** One indicator with its value and where that comes from; opened, how it is worked out and from what. */
class IndicatorValueRow extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorValue value;
    private final transient Function<UnitId, String> unitName;

    /** @param behind what is shown when somebody wants to know more */
    IndicatorValueRow(IndicatorValue value, Function<UnitId, String> unitName, Supplier<Component> behind) {
        this.value = value;
        this.unitName = unitName;
        getContent().addClassName("tolok-value");
        getContent().add(hasObservations() ? details(behind) : summary());
    }

    private Component details(Supplier<Component> behind) {
        var details = new Details(summary());
        details.setWidthFull();
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new Paragraph(how()), behind.get());
            }
        });
        return details;
    }

    private Div summary() {
        var number = new Span(shown());
        number.addClassName("tolok-value-number");
        var title = new Span(value.indicator().titles().in(getLocale()));
        title.addClassName("tolok-value-title");
        var origin = new Span(origin());
        origin.addClassName("tolok-value-origin");
        var summary = new Div(number, title, origin);
        summary.addClassName("tolok-value-summary");
        return summary;
    }

    private boolean hasObservations() {
        return value.origin() instanceof ValueOrigin.Own || value.origin() instanceof ValueOrigin.OfUnit;
    }

    private String shown() {
        return value.value()
                .map(found -> {
                    var number = found.value();
                    var text =
                            number == null ? Objects.toString(found.text(), "–") : Formats.number(number, getLocale());
                    return (text + " " + value.indicator().unit().in(getLocale())).strip();
                })
                .orElse("–");
    }

    private String origin() {
        int count = value.value().map(found -> found.count()).orElse(0);
        return switch (value.origin()) {
            case ValueOrigin.Own own -> getTranslation("facts.values.own", count);
            case ValueOrigin.OfUnit unit -> getTranslation("facts.values.unit", count, unitName.apply(unit.unit()));
            case ValueOrigin.CountsAsZero zero -> getTranslation("facts.values.zero");
            case ValueOrigin.Missing missing -> getTranslation("facts.values.missing");
            case ValueOrigin.Derived derived -> getTranslation("facts.values.derived");
        };
    }

    /** How the observations become the value. */
    private String how() {
        var window = getTranslation("facts.window." + key(value.indicator().window()));
        return value.indicator()
                .aggregation()
                .map(how -> getTranslation("facts.aggregation." + key(how)) + " " + window)
                .orElse(window);
    }

    private static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
