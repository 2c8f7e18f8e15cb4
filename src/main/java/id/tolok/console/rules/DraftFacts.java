package id.tolok.console.rules;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.planning.Period;
import id.tolok.rules.RealCase;
import id.tolok.shared.CurrentActor;
import java.util.List;
import java.util.Optional;

/** What is stored about people, as the draft that somebody is at work on would appraise them. */
record DraftFacts(DraftPresenter draft, ImpactPresenter impact) implements RealFactsDialog.Source {

    @Override
    public List<Period> periods() {
        return impact.periods();
    }

    @Override
    public Optional<Period> current() {
        return impact.currentPeriod();
    }

    @Override
    public List<RealCase> cases(Period period) {
        return impact.realCases(draft.draft().id(), period);
    }

    @Override
    public Optional<RuleDictionary> dictionary() {
        return draft.dictionary();
    }

    @Override
    public CurrentActor actor() {
        return impact.actor();
    }
}
