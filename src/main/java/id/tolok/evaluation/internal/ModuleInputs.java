package id.tolok.evaluation.internal;

import id.tolok.engine.Outcome;
import id.tolok.engine.OutcomeJson;
import id.tolok.engine.dictionary.Aspect;
import id.tolok.evaluation.EvaluationRefusal;
import id.tolok.evaluation.Run;
import id.tolok.evaluation.Scope;
import id.tolok.facts.Snapshots;
import id.tolok.organisation.EmployeeFilter;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.ReportingLines;
import id.tolok.planning.Periods;
import id.tolok.rules.PeriodRules;
import id.tolok.rules.PublishedRules;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import id.tolok.shared.RuleSetId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes what a run needs from the modules that have it; scope and permission were checked when the run was started. */
@Component
class ModuleInputs implements RunInputs {

    private static final Actor SYSTEM = Actor.system("run");

    private final Periods periods;
    private final PublishedRules rules;
    private final PeriodRules periodRules;
    private final Organisation organisation;
    private final ReportingLines lines;
    private final Snapshots snapshots;
    private final SelectionStore selections;
    private final CurrentActor currentActor;

    ModuleInputs(
            Periods periods,
            PublishedRules rules,
            PeriodRules periodRules,
            Organisation organisation,
            ReportingLines lines,
            Snapshots snapshots,
            SelectionStore selections,
            CurrentActor currentActor) {
        this.periods = periods;
        this.rules = rules;
        this.periodRules = periodRules;
        this.organisation = organisation;
        this.lines = lines;
        this.snapshots = snapshots;
        this.selections = selections;
        this.currentActor = currentActor;
    }

    @Override
    public Basis basis(RuleSetId ruleSet, PeriodId id) {
        var period = periods.find(id).orElseThrow(() -> new EvaluationRefusal("PERIOD_UNKNOWN"));
        if (!period.state().mayEvaluate()) {
            throw new EvaluationRefusal("PERIOD_CLOSED", period.code());
        }
        var version = periodRules
                .counting(ruleSet, id)
                .orElseThrow(() -> new EvaluationRefusal("NO_VERSION_IN_FORCE", ruleSet.value(), period.end()));
        var aspects = rules.dictionary(version.id()).aspects().stream()
                .map(Aspect::code)
                .toList();
        return new Basis(version.id(), version.number(), version.content(), aspects, period.code(), period.end());
    }

    @Override
    public void take(Run run, Taking taking) {
        currentActor.as(SYSTEM, () -> {
            var people = people(run);
            taking.begin(people.size());
            snapshots.inSlices(
                    people,
                    run.period(),
                    rules.dictionary(run.version()),
                    slice -> taking.slice(new Slice(
                            slice.people(),
                            () -> slice.facts().stream()
                                    .map(ModuleInputs::person)
                                    .toList())));
        });
    }

    @Override
    public Evaluator evaluator(Run run) {
        var compiled = currentActor.as(SYSTEM, () -> rules.compiled(run.version()));
        var name = run.ruleSet().value() + "@" + run.versionNumber() + " sha256:" + run.versionContent();
        return facts -> line(facts.employee().nip(), name, compiled.evaluate(facts));
    }

    private static Evaluated line(String nip, String ruleSet, Outcome outcome) {
        var sealed = OutcomeJson.sealed(nip, ruleSet, outcome);
        return new Evaluated(outcome, sealed.line(), sealed.hash());
    }

    private static PersonFacts person(id.tolok.facts.PersonFacts person) {
        var employee = person.facts().employee();
        return new PersonFacts(
                person.employee(),
                person.unit(),
                employee.nip(),
                Objects.requireNonNullElse(employee.name(), employee.nip()),
                person.facts());
    }

    private List<EmployeeId> people(Run run) {
        return switch (run.scope()) {
            case Scope.OnePerson one -> List.of(one.employee());
            case Scope.Team team -> lines.teamOf(team.assessor(), run.asOf());
            case Scope.UnitTree tree -> organisation.employeeIds(EmployeeFilter.in(tree.unit()));
            case Scope.Everyone everyone -> organisation.employeeIds(EmployeeFilter.ALL);
            case Scope.Saved saved -> selections.members(saved.selection());
        };
    }
}
