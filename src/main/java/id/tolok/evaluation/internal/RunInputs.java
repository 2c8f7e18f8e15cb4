package id.tolok.evaluation.internal;

import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Outcome;
import id.tolok.evaluation.EvaluationRefusal;
import id.tolok.evaluation.Run;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Hash;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import id.tolok.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What a run takes from other modules: whom, upon which facts, by which rules. */
public interface RunInputs {

    /** The period and the version in force on its last day. */
    record Basis(
            RuleSetVersionId version,
            int number,
            Hash content,
            List<String> aspects,
            String periodCode,
            LocalDate periodEnd) {}

    record PersonFacts(EmployeeId employee, UnitId unit, String nip, String name, EmployeeFacts facts) {}

    /** @param json the canonical line in UTF-8, which the hash is inside of */
    record Evaluated(Outcome outcome, byte[] json, Hash hash) {}

    interface Evaluator {
        Evaluated evaluate(EmployeeFacts facts);
    }

    /** @throws EvaluationRefusal when there is no such period, it takes no runs any more, or no version is in force */
    Basis basis(RuleSetId ruleSet, PeriodId period);

    /** @param facts calculates, on whichever thread it is called */
    record Slice(int people, Supplier<List<PersonFacts>> facts) {}

    /** Takes slices one after the other. */
    interface Taking {

        /** @param expected how many people there will be, or a few less */
        void begin(int expected);

        void slice(Slice slice);
    }

    /** Everybody in the run's scope with the facts of its period, all as of one moment, in the order of their ids. */
    void take(Run run, Taking taking);

    /** The run's version, ready to evaluate; safe for several threads. */
    Evaluator evaluator(Run run);
}
