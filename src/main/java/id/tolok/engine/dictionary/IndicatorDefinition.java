package id.tolok.engine.dictionary;

import java.util.Optional;

/**
 * Something that can be observed or derived.
 *
 * @param aspect code of the aspect that it belongs to; absent for one that belongs to none
 * @param unit what it is counted in, such as {@code days} or {@code %}
 * @param range of one observation, and of the derived value
 * @param aggregation how observations become one value; absent for an indicator that is only derived
 * @param from the indicator whose observations are aggregated, where it is another one
 * @param missing what no observation means
 * @param derived whether rules derive it
 * @param observable whether observations of it may be recorded (also for a derived one: then the observation wins)
 * @param answers whether each observation is one answer of a survey: never merged, any number on a day
 * @param workingDaysOnly whether it can only be observed on a working day, once a day
 * @param form the questions whose points add up to one observation; empty where it is observed as such
 */
public record IndicatorDefinition(
        String code,
        Titles titles,
        Optional<String> aspect,
        Titles unit,
        Kind kind,
        Optional<Range> range,
        Optional<Aggregation> aggregation,
        Window window,
        Missing missing,
        Optional<String> from,
        boolean derived,
        boolean observable,
        boolean answers,
        boolean workingDaysOnly,
        java.util.List<FormQuestion> form) {

    public IndicatorDefinition {
        form = java.util.List.copyOf(form);
    }

    public enum Kind {
        NUMBER,
        TEXT
    }

    public enum Window {
        PERIOD,
        /** From 1 January of the year in which the period ends, to the period's end. */
        CALENDAR_YEAR
    }

    public enum Missing {
        ZERO,
        ABSENT
    }
}
