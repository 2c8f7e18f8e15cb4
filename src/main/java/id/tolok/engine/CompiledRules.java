package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.execution.Executable;
import id.tolok.engine.internal.explaining.CounterfactualSearch;
import id.tolok.engine.internal.explaining.Explainer;
import id.tolok.engine.model.RuleModel;
import java.util.List;
import java.util.Optional;

/**
 * A version's rules, ready to evaluate: built in milliseconds, without a compiler, safe for many threads, gone with the
 * garbage when nobody holds it.
 */
public final class CompiledRules {

    private final RuleModel model;
    private final RuleDictionary dictionary;
    private final Executable executable;
    private final Explainer explainer;

    private CompiledRules(RuleModel model, RuleDictionary dictionary, Executable executable) {
        this.model = model;
        this.dictionary = dictionary;
        this.executable = executable;
        this.explainer = new Explainer(executable);
    }

    /** @throws IllegalArgumentException for a model that checking would have refused, such as one with a derive cycle */
    public static CompiledRules compile(RuleModel model, RuleDictionary dictionary) {
        return compile(model, dictionary, Limits.DEFAULT);
    }

    public static CompiledRules compile(RuleModel model, RuleDictionary dictionary, Limits limits) {
        return new CompiledRules(model, dictionary, new Executable(model, dictionary, limits));
    }

    /**
     * A pure function of facts and rules: neither the order of either nor the number of threads changes anything. Never
     * throws: what goes wrong within is an outcome with status {@code FAILED}.
     */
    public Outcome evaluate(EmployeeFacts facts) {
        return executable.evaluate(facts);
    }

    /** Why each rule without a firing did not fire, by rule; recomputed from the same facts, always the same. */
    public List<WhyNot> whyNot(EmployeeFacts facts, Outcome outcome) {
        return explainer.whyNot(facts, outcome);
    }

    /** The smallest change of one observed indicator that lifts the grade, if one does. */
    public Optional<Counterfactual> counterfactual(EmployeeFacts facts, Outcome outcome) {
        return new CounterfactualSearch(executable, model).find(facts, outcome);
    }

    /** What this evaluation exercised. */
    public Coverage coverage(EmployeeFacts facts, Outcome outcome) {
        return explainer.coverage(facts, outcome);
    }

    public RuleModel model() {
        return model;
    }

    public RuleDictionary dictionary() {
        return dictionary;
    }
}
