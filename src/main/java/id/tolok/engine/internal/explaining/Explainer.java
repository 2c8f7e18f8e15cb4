package id.tolok.engine.internal.explaining;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import id.tolok.engine.Coverage;
import id.tolok.engine.Coverage.RuleCoverage;
import id.tolok.engine.EmployeeFacts;
import id.tolok.engine.Firing;
import id.tolok.engine.Outcome;
import id.tolok.engine.Outcome.Status;
import id.tolok.engine.WhyNot;
import id.tolok.engine.internal.execution.Budget;
import id.tolok.engine.internal.execution.Executable;
import id.tolok.engine.internal.execution.VisibleFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Recomputes why rules did not fire from the facts and the outcome; the same answer whenever asked. */
public final class Explainer {

    private final Executable rules;

    public Explainer(Executable rules) {
        this.rules = rules;
    }

    /** One entry for each rule without a firing, by name; none for an evaluation that failed. */
    public List<WhyNot> whyNot(EmployeeFacts given, Outcome outcome) {
        if (outcome.status() == Status.FAILED) {
            return List.of();
        }
        var fired = outcome.firings().stream().map(Firing::rule).collect(toSet());
        var visible = new VisibleFacts(rules, given, outcome);
        var reasons = new ArrayList<WhyNot>();
        for (var plan : rules.plans()) {
            if (!fired.contains(plan.rule().name())) {
                var explanation = new RuleExplanation(plan, visible.in(plan.group()), new Budget(rules.limits()));
                reasons.add(new WhyNot(plan.rule().name(), explanation.explain(plan.steps(), plan.slots())));
            }
        }
        return List.copyOf(reasons);
    }

    public Coverage coverage(EmployeeFacts given, Outcome outcome) {
        var fired = outcome.firings().stream().collect(groupingBy(Firing::rule, counting()));
        var visible = new VisibleFacts(rules, given, outcome);
        var coverage = new TreeMap<String, RuleCoverage>();
        for (var plan : rules.plans()) {
            var name = plan.rule().name();
            var observer = new RuleObserver(plan, visible.in(plan.group()), new Budget(rules.limits()));
            int count = fired.getOrDefault(name, 0L).intValue();
            coverage.put(name, new RuleCoverage(count, observer.observe(plan.steps(), plan.slots())));
        }
        return new Coverage(coverage);
    }
}
