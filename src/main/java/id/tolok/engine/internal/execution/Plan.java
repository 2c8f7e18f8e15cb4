package id.tolok.engine.internal.execution;

import id.tolok.engine.model.RuleDefinition;
import java.util.List;
import java.util.Optional;

/** A rule, ready to be matched and to write. */
record Plan(RuleDefinition rule, List<Step> steps, int slots, List<Output> outputs) {

    /** One write, with what it computes. */
    record Output(String type, String target, Optional<Term> number, Optional<String> level) {}
}
