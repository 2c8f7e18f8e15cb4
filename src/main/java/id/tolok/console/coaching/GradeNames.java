package id.tolok.console.coaching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import id.tolok.coaching.Appraisal;
import id.tolok.console.component.GradeBadge;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.RuleSetId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** What the grade of an appraisal is called in the version that gave it. */
@org.springframework.stereotype.Component
class GradeNames {

    private final PublishedRules rules;
    private final Clock clock;

    GradeNames(PublishedRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Component badge(Appraisal appraisal, Locale locale) {
        return appraisal
                .grade()
                .<Component>map(code -> new GradeBadge(code, name(appraisal.ruleSet(), code, locale)))
                .orElseGet(() -> new Span("–"));
    }

    /** As the version in force today calls it; a code that it does not know stays itself. */
    String name(RuleSetId ruleSet, String code, Locale locale) {
        return rules.inForce(ruleSet, LocalDate.now(clock)).stream()
                .flatMap(version -> rules.dictionary(version.id()).grades().stream())
                .filter(grade -> grade.code().equals(code))
                .map(grade -> grade.titles().in(locale))
                .findFirst()
                .orElse(code);
    }
}
