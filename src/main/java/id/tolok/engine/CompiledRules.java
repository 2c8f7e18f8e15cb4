package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.execution.Executable;
import id.tolok.engine.model.RuleModel;

/**
 * A version's rules, ready to evaluate: built in milliseconds, without a compiler, safe for many threads, gone with the
 * garbage when nobody holds it.
 */
public final class CompiledRules {

    private final RuleModel model;
    private final RuleDictionary dictionary;
    private final Executable executable;

    private CompiledRules(RuleModel model, RuleDictionary dictionary, Executable executable) {
        this.model = model;
        this.dictionary = dictionary;
        this.executable = executable;
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

    public RuleModel model() {
        return model;
    }

    public RuleDictionary dictionary() {
        return dictionary;
    }
}
