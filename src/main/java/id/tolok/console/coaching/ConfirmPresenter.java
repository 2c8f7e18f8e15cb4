package id.tolok.console.coaching;

import id.tolok.coaching.AssessorGrade;
import id.tolok.coaching.Candidate;
import id.tolok.coaching.Confirmations;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.evidence.NewEvidence;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screen of results to confirm asks for and does. */
@Component
class ConfirmPresenter {

    private final Confirmations confirmations;
    private final Periods periods;
    private final PublishedRules rules;

    ConfirmPresenter(Confirmations confirmations, Periods periods, PublishedRules rules) {
        this.confirmations = confirmations;
        this.periods = periods;
        this.rules = rules;
    }

    Periods periods() {
        return periods;
    }

    List<RuleSet> ruleSets() {
        return rules.ruleSets();
    }

    List<Candidate> candidates(Period period, RuleSet ruleSet) {
        return confirmations.candidates(period.id(), ruleSet.id());
    }

    RuleDictionary dictionary(Candidate candidate) {
        return rules.dictionary(candidate.dated().run().version());
    }

    /** What a grade is called in the version that gave it. */
    String grade(Candidate candidate, String code, Locale locale) {
        return dictionary(candidate).grades().stream()
                .filter(grade -> grade.code().equals(code))
                .map(grade -> grade.titles().in(locale))
                .findFirst()
                .orElse(code);
    }

    int confirm(Collection<Candidate> chosen) {
        return confirmations.confirm(chosen.stream()
                .map(candidate -> candidate.dated().result().id())
                .collect(Collectors.toSet()));
    }

    void confirm(Candidate candidate, AssessorGrade grade, List<NewEvidence> files) {
        confirmations.confirm(candidate.dated().result().id(), grade, files);
    }

    void giveBack(Candidate candidate, String note) {
        confirmations.giveBack(candidate.dated().result().id(), note);
    }
}
