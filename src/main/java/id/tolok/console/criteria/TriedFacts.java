package id.tolok.console.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.IndicatorDefinition.Kind;
import id.tolok.engine.dictionary.IndicatorDefinition.Missing;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.vocabulary.Employee;
import id.tolok.engine.vocabulary.Indicator;
import id.tolok.engine.vocabulary.Period;
import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.PositionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A field for each number that can be observed, and the facts that stand in them. A blank field means not known. */
final class TriedFacts {

    private static final int MONTHS = 12;
    /** So many answers that no smallest sample lacks any. */
    private static final int ANSWERS = 384;

    private final RuleDictionary dictionary;
    private final List<String> levels;
    private final Period year;
    private final Runnable changed;
    private final Select<EmploymentStatus> status = new Select<>();
    private final Select<PositionKind> kind = new Select<>();
    private final Select<String> level = new Select<>();
    private final Map<IndicatorDefinition, BigDecimalField> fields = new LinkedHashMap<>();

    /** @param levels of functional posts that the rules know */
    TriedFacts(RuleDictionary dictionary, List<String> levels, LocalDate today, Runnable changed) {
        this.dictionary = dictionary;
        this.levels = levels;
        this.year = new Period(
                String.valueOf(today.getYear()),
                today.withDayOfYear(1),
                LocalDate.of(today.getYear(), MONTHS, 31),
                MONTHS);
        this.changed = changed;
    }

    /** Texts of the console by key. */
    interface Texts {
        String of(String key, Object... values);
    }

    Component form(Texts texts, Locale locale) {
        choose(status, texts.of("criteria.calculator.status"), Arrays.asList(EmploymentStatus.values()));
        choose(kind, texts.of("criteria.calculator.kind"), Arrays.asList(PositionKind.values()));
        choose(level, texts.of("criteria.calculator.level"), levels);
        kind.setItemLabelGenerator(
                known -> texts.of("employees.kind." + known.name().toLowerCase(Locale.ROOT)));
        kind.setValue(PositionKind.PELAKSANA);
        level.setItemLabelGenerator(TriedFacts::words);
        level.setVisible(false);
        kind.addValueChangeListener(change -> level.setVisible(isFunctional() && !levels.isEmpty()));
        var form = new Div(new FormLayout(status, kind, level));
        for (var aspect : dictionary.aspects()) {
            var ofAspect = observable()
                    .filter(indicator -> indicator.aspect().equals(Optional.of(aspect.code())))
                    .toList();
            if (!ofAspect.isEmpty()) {
                var layout = new FormLayout();
                ofAspect.forEach(indicator -> layout.add(field(indicator, locale)));
                var details = new Details(aspect.titles().in(locale), layout);
                details.setOpened(true);
                form.add(details);
            }
        }
        return form;
    }

    EmployeeFacts facts() {
        var employee = new Employee(
                "",
                null,
                status.getValue().name(),
                kind.getValue().name(),
                null,
                isFunctional() ? level.getValue() : null,
                null);
        return new EmployeeFacts(
                employee, year, observable().flatMap(this::indicator).toList(), List.of(), List.of());
    }

    private Stream<IndicatorDefinition> observable() {
        return dictionary.indicators().stream()
                .filter(indicator -> indicator.kind() == Kind.NUMBER)
                .filter(indicator -> indicator.observable() || indicator.from().isPresent());
    }

    private Stream<Indicator> indicator(IndicatorDefinition indicator) {
        var value = Optional.ofNullable(fields.get(indicator)).map(BigDecimalField::getValue);
        if (value.isPresent()) {
            return Stream.of(new Indicator(indicator.code(), value.get(), null, indicator.answers() ? ANSWERS : 1));
        }
        return indicator.missing() == Missing.ZERO
                ? Stream.of(new Indicator(indicator.code(), BigDecimal.ZERO, null, 0))
                : Stream.empty();
    }

    private BigDecimalField field(IndicatorDefinition indicator, Locale locale) {
        var field = new BigDecimalField(indicator.titles().in(locale));
        field.setId("fact-" + indicator.code());
        field.setLocale(locale);
        field.setHelperText(indicator.unit().in(locale));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.run());
        fields.put(indicator, field);
        return field;
    }

    private boolean isFunctional() {
        return kind.getValue() == PositionKind.FUNGSIONAL;
    }

    /** {@code AHLI_MUDA} reads as Ahli muda. */
    private static String words(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private <T> void choose(Select<T> select, String label, List<T> choices) {
        select.setLabel(label);
        select.setItems(choices);
        choices.stream().findFirst().ifPresent(select::setValue);
        select.addValueChangeListener(change -> changed.run());
    }
}
