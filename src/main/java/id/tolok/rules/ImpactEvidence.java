package id.tolok.rules;

import id.tolok.engine.CompiledRules;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.shared.PeriodId;
import java.util.List;

/** Evaluates everybody over the stored facts without storing anything; {@code evaluation} does it. */
public interface ImpactEvidence {

    Impact of(CompiledRules before, CompiledRules after, PeriodId period, Progress progress);

    /** One of each kind of people: of those in whom the same rules fired and who got the same grade. The most come first. */
    List<Typical> typical(CompiledRules rules, PeriodId period, int most);

    /** How far it is; told from any thread. */
    @FunctionalInterface
    interface Progress {

        Progress NOBODY = (done, people) -> {};

        void at(int done, int people);
    }

    /** @param people who are of this kind */
    record Typical(int people, EmployeeFacts facts, Outcome outcome) {}
}
