package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import id.tolok.console.component.Formats;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.vocabulary.Observation;
import id.tolok.facts.FactChange;
import id.tolok.facts.FactEntry;
import id.tolok.facts.RecordedObservation;
import id.tolok.organisation.Employee;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One person on one day: a mark that is set or not where the most is one, else a number. */
class DayCell extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String MARK = "●";

    private final transient Employee person;
    private final transient LocalDate date;
    private final transient IndicatorDefinition indicator;
    private final transient List<RecordedObservation> recorded;
    private final transient Optional<BigDecimal> before;
    private transient Optional<BigDecimal> now;

    DayCell(Employee person, LocalDate date, IndicatorDefinition indicator, List<RecordedObservation> recorded) {
        this.person = person;
        this.date = date;
        this.indicator = indicator;
        this.recorded = recorded;
        before = recorded.stream()
                .flatMap(found -> Optional.ofNullable(found.observation().value()).stream())
                .reduce(BigDecimal::add)
                .filter(sum -> sum.signum() != 0 || !isMark());
        now = before;
        var label = getTranslation("facts.sheet.cell", person.name(), Formats.date(date, getLocale()));
        getContent().addClassName("tolok-sheet-cell");
        if (recorded.size() > 1) {
            getContent()
                    .setText(before.map(sum -> Formats.number(sum, getLocale())).orElse(""));
            getContent().setTitle(getTranslation("facts.sheet.several", recorded.size()));
        } else if (isMark()) {
            getContent().add(mark(label));
        } else {
            getContent().add(number(label));
        }
    }

    private boolean isMark() {
        return indicator
                .range()
                .filter(range -> range.most().compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    private NativeButton mark(String label) {
        var button = new NativeButton(now.isPresent() ? MARK : "");
        button.setAriaLabel(label);
        button.getElement().setAttribute("aria-pressed", String.valueOf(now.isPresent()));
        button.addClickListener(click -> {
            now = now.isPresent() ? Optional.empty() : Optional.of(BigDecimal.ONE);
            button.setText(now.isPresent() ? MARK : "");
            button.getElement().setAttribute("aria-pressed", String.valueOf(now.isPresent()));
            showState();
        });
        return button;
    }

    private Input number(String label) {
        var input = new Input();
        input.getElement().setAttribute("aria-label", label).setAttribute("inputmode", "decimal");
        input.setValue(now.map(value -> Formats.number(value, getLocale())).orElse(""));
        input.addValueChangeListener(change -> {
            getContent().removeClassName("tolok-sheet-wrong");
            var text = change.getValue().strip();
            now = text.isEmpty() ? Optional.empty() : number(input, text);
            showState();
        });
        return input;
    }

    private Optional<BigDecimal> number(Input input, String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException e) {
            input.setValue(
                    before.map(value -> Formats.number(value, getLocale())).orElse(""));
            return before;
        }
    }

    private void showState() {
        getContent().setClassName("tolok-sheet-changed", isChanged());
    }

    boolean isChanged() {
        return now.isPresent() != before.isPresent()
                || now.isPresent() && now.get().compareTo(before.orElseThrow()) != 0;
    }

    boolean takesBack() {
        return isChanged() && !recorded.isEmpty();
    }

    FactChange change(String source) {
        var old = recorded.stream().findFirst().map(RecordedObservation::id);
        return new FactChange(
                old,
                now.map(value -> FactEntry.of(
                        person.id(), new Observation(indicator.code(), value, null, date, source.strip()))));
    }

    void complain(String message) {
        getContent().addClassName("tolok-sheet-wrong");
        getContent().setTitle(message);
    }
}
