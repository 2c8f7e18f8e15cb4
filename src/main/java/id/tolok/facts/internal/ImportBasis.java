package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.FactsRefusal;
import id.tolok.facts.intake.FactChecks;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.intake.RecordedDays;
import id.tolok.facts.intake.Subject;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.WorkingDays;
import id.tolok.planning.Dictionaries;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the rows of an import are held against. */
@Component
public class ImportBasis {

    record Basis(FactChecks checks, Directory directory) {}

    private final Organisation organisation;
    private final Periods periods;
    private final Dictionaries dictionaries;
    private final WorkingDays calendar;
    private final ObservationQueries observations;

    ImportBasis(
            Organisation organisation,
            Periods periods,
            Dictionaries dictionaries,
            WorkingDays calendar,
            ObservationQueries observations) {
        this.organisation = organisation;
        this.periods = periods;
        this.dictionaries = dictionaries;
        this.calendar = calendar;
        this.observations = observations;
    }

    /** @throws FactsRefusal when the period is unknown or closed to facts, or no dictionary is in force on its last day */
    RuleDictionary dictionary(PeriodId period, RuleSetId ruleSet) {
        return dictionary(ruleSet, openPeriod(period));
    }

    Basis of(PeriodId periodId, RuleSetId ruleSet) {
        var period = openPeriod(periodId);
        var dictionary = dictionary(ruleSet, period);
        var directory = Directory.of(organisation);
        var windows = new FactWindows(period.toFact());
        return new Basis(
                new FactChecks(dictionary, calendar.calendar(), windows, directory::knows, new RecordedDays()),
                directory);
    }

    /** Lets the checks know what is stored of these people and days and can happen once a day. */
    void remember(Basis against, Reach reach) {
        var onceADay = against.checks().dictionary().indicators().stream()
                .filter(IndicatorDefinition::workingDaysOnly)
                .map(IndicatorDefinition::code)
                .collect(Collectors.toSet());
        var recorded = against.checks().recorded();
        var nips = against.directory().peopleById();
        observations.daysOf(onceADay, reach, (employee, indicator, day) -> {
            var nip = nips.get(employee);
            if (nip != null) {
                recorded.record(new Subject.Person(nip), indicator, day);
            }
        });
    }

    Period openPeriod(PeriodId id) {
        var period = periods.find(id).orElseThrow(() -> new FactsRefusal("FACT_PERIOD_UNKNOWN"));
        if (!period.state().factsMayChange()) {
            throw new FactsRefusal("FACT_PERIOD_NOT_OPEN", period.code());
        }
        return period;
    }

    private RuleDictionary dictionary(RuleSetId ruleSet, Period period) {
        return dictionaries
                .inForce(ruleSet, period.end())
                .orElseThrow(() -> new FactsRefusal("FACT_DICTIONARY_MISSING", ruleSet.value(), period.end()));
    }
}
