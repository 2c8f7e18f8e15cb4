package id.tolok.engine.internal.execution;

import id.tolok.engine.model.RuleDefinition;
import java.util.List;
import java.util.Optional;

/** A rule, ready to be matched and to write. */
public record Plan(
        RuleDefinition rule, Executable.Group group, List<Step> steps, int slots, int leaves, List<Output> outputs) {

    /** One write, with what it computes. */
    record Output(String type, String target, Optional<Term> number, Optional<String> level) {}
}
