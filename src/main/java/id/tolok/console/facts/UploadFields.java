package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import id.tolok.facts.FactSource;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody says about a file before it is read: for which period, by which rule set's indicators, from where. */
class UploadFields extends Composite<HorizontalLayout> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Period> period = new ComboBox<>(getTranslation("facts.imports.period"));
    private final ComboBox<RuleSet> ruleSet = new ComboBox<>(getTranslation("facts.upload.rule-set"));
    private final ComboBox<String> source = new ComboBox<>(getTranslation("facts.upload.source"));

    UploadFields(Periods periods, PublishedRules rules, List<FactSource> sources, Runnable changed) {
        period.setItems(periods.all().stream()
                .filter(one -> one.state().factsMayChange())
                .toList());
        period.setItemLabelGenerator(Period::code);
        periods.current().filter(one -> one.state().factsMayChange()).ifPresent(period::setValue);
        var all = rules.ruleSets();
        ruleSet.setItems(all);
        ruleSet.setItemLabelGenerator(set -> set.titles().in(getLocale()));
        all.stream().findFirst().ifPresent(ruleSet::setValue);
        ruleSet.setWidth("22rem");
        fillSources(sources);
        getContent().addClassName("tolok-fields");
        getContent().setWrap(true);
        getContent().add(period, ruleSet, source);
        period.addValueChangeListener(event -> changed.run());
        ruleSet.addValueChangeListener(event -> changed.run());
        source.addValueChangeListener(event -> changed.run());
    }

    private void fillSources(List<FactSource> sources) {
        var names = new ArrayList<>(sources.stream().map(FactSource::name).toList());
        source.setItems(names);
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(typed -> {
            names.add(typed.getDetail());
            source.setItems(names);
            source.setValue(typed.getDetail());
        });
        source.setClearButtonVisible(true);
        source.setWidth("18rem");
        source.setHelperText(getTranslation("facts.upload.source-help"));
    }

    boolean areFilled() {
        return period.getValue() != null && ruleSet.getValue() != null;
    }

    Period period() {
        return period.getValue();
    }

    RuleSet ruleSet() {
        return ruleSet.getValue();
    }

    Optional<String> source() {
        return source.getOptionalValue();
    }
}
