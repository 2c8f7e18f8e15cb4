package id.tolok.demo.internal;

import id.tolok.coaching.TrainingCatalogue;
import id.tolok.evaluation.EvaluationRuns;
import id.tolok.evaluation.RunState;
import id.tolok.evaluation.Scope;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.organisation.identity.Nip;
import id.tolok.planning.Periods;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RunId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One team's results on their way to the people: some released, one received, one objected to; a dialogue, an action and
 * a small catalogue. Everything through the services, in the name of those who would do it.
 */
@Component
@Profile("demo")
@Order(50)
class DemoCoaching implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCoaching.class);
    private static final RuleSetId RULE_SET = new RuleSetId("asemrowo");
    private static final Nip ASSESSOR = new Nip("197511241999031024");
    private static final Nip EMPLOYEE = new Nip("199303252017032054");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TrainingCatalogue catalogue;
    private final Organisation organisation;
    private final Periods periods;
    private final EvaluationRuns runs;
    private final DemoLetters letters;
    private final DemoTalks talks;
    private final CurrentActor actor;

    DemoCoaching(
            TrainingCatalogue catalogue,
            Organisation organisation,
            Periods periods,
            EvaluationRuns runs,
            DemoLetters letters,
            DemoTalks talks,
            CurrentActor actor) {
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.periods = periods;
        this.runs = runs;
        this.letters = letters;
        this.talks = talks;
        this.actor = actor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actor.as(Actor.system("demo"), this::coach);
    }

    /** The catalogue comes last, so that a start that was cut short begins again. */
    private void coach() {
        var period = periods.current();
        if (period.isEmpty() || !catalogue.all().isEmpty()) {
            return;
        }
        var assessor = person("penilai", ASSESSOR);
        var run = actor.as(
                assessor,
                () -> runs.start(
                        new Scope.Team(assessor.employee().orElseThrow()),
                        period.get().id(),
                        RULE_SET));
        if (isCompleted(run)) {
            var employee = person("pegawai", EMPLOYEE);
            letters.send(assessor, employee, period.get().id(), RULE_SET);
            talks.begin(assessor, employee);
        }
        LOG.info("demo data: one team's letters, a dialogue and courses");
    }

    private boolean isCompleted(RunId run) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var state = runs.find(run).orElseThrow().state();
            if (state.isOver()) {
                return state == RunState.COMPLETED;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return false;
    }

    private Actor person(String account, Nip nip) {
        var employee = organisation.employeeByNip(nip).map(Employee::id);
        return new Actor(account, employee, EnumSet.allOf(Permission.class));
    }
}
