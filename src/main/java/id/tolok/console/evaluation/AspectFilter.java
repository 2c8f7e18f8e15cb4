package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import id.tolok.evaluation.AspectRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses an aspect and between which scores. */
class AspectFilter extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final Pattern WRITTEN = Pattern.compile(
            "([a-z][a-z0-9_]{0,59}):(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)?:(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)?");

    private final ComboBox<String> aspect = new ComboBox<>();
    private final BigDecimalField least = new BigDecimalField();
    private final BigDecimalField most = new BigDecimalField();

    AspectFilter(List<String> aspects, Words words) {
        aspect.setPlaceholder(getTranslation("evaluation.results.aspect"));
        aspect.setAriaLabel(getTranslation("evaluation.results.aspect"));
        aspect.setClearButtonVisible(true);
        aspect.setItems(aspects);
        aspect.setItemLabelGenerator(words::aspect);
        number(least, "evaluation.results.from");
        number(most, "evaluation.results.to");
        showNumbers();
        aspect.addValueChangeListener(event -> showNumbers());
        getContent().addClassName("tolok-aspect-filter");
        getContent().add(aspect, least, most);
    }

    void onChange(Runnable change) {
        aspect.addValueChangeListener(event -> change.run());
        least.addValueChangeListener(event -> change.run());
        most.addValueChangeListener(event -> change.run());
    }

    Optional<AspectRange> range() {
        return aspect.getOptionalValue()
                .map(code -> new AspectRange(code, least.getOptionalValue(), most.getOptionalValue()));
    }

    String inAddress() {
        return range().map(range -> range.aspect() + ":" + text(range.least()) + ":" + text(range.most()))
                .orElse("");
    }

    void restore(String written) {
        var found = WRITTEN.matcher(written);
        if (found.matches() && aspect.getListDataView().contains(found.group(1))) {
            aspect.setValue(found.group(1));
            Optional.ofNullable(found.group(2)).map(BigDecimal::new).ifPresent(least::setValue);
            Optional.ofNullable(found.group(3)).map(BigDecimal::new).ifPresent(most::setValue);
        }
    }

    private void number(BigDecimalField field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setWidth("5.5rem");
        field.addThemeVariants(TextFieldVariant.ALIGN_RIGHT);
    }

    private void showNumbers() {
        least.setVisible(!aspect.isEmpty());
        most.setVisible(!aspect.isEmpty());
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
