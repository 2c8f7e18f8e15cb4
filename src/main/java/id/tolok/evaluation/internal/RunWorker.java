package id.tolok.evaluation.internal;

import id.tolok.evaluation.RunState;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RunId;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Works on one run from wherever it stands to its end, or until this node stops. */
@Component
class RunWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RunWorker.class);

    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final RunOwnership ownership;
    private final RunStore runs;
    private final RunRates rates;
    private final RunTroubles troubles;
    private final NodeState node;
    private final CurrentActor currentActor;
    private final Clock clock;

    RunWorker(
            Job evaluationRun,
            JobOperator operator,
            JobRepository repository,
            RunOwnership ownership,
            RunStore runs,
            RunRates rates,
            RunTroubles troubles,
            NodeState node,
            CurrentActor currentActor,
            Clock clock) {
        this.job = evaluationRun;
        this.operator = operator;
        this.repository = repository;
        this.ownership = ownership;
        this.runs = runs;
        this.rates = rates;
        this.troubles = troubles;
        this.node = node;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void work(RunId run) {
        if (node.isStopping() || !ownership.take(run)) {
            return;
        }
        troubles.over(run);
        currentActor.as(Actor.system("run"), () -> {
            try {
                rates.begin(run);
                var execution = launch(run);
                if (execution.getStatus() != BatchStatus.COMPLETED) {
                    stopped(run, execution.getAllFailureExceptions());
                }
            } catch (JobExecutionException | RuntimeException e) {
                stopped(run, List.of(e));
            } finally {
                rates.end(run);
            }
        });
    }

    private JobExecution launch(RunId run) throws JobExecutionException {
        JobParameters parameters = new JobParametersBuilder()
                .addLong(EvaluationJob.RUN, run.value())
                .toJobParameters();
        var last = repository.getLastJobExecution(EvaluationJob.NAME, parameters);
        if (last != null && last.isRunning()) {
            // its node is dead, else this one could not have taken the run
            operator.recover(last);
        } else if (last != null) {
            settle(last);
        }
        return operator.start(job, parameters);
    }

    /** Where a commit's end is unknown the results themselves tell what is stored, so that it may go on. */
    private void settle(JobExecution last) {
        for (var step : last.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning()) {
                step.setStatus(BatchStatus.FAILED);
                repository.update(step);
            }
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            repository.update(last);
        }
    }

    /** A node that stops, or a database that is gone, leaves the run to whoever takes it next. */
    private void stopped(RunId run, List<Throwable> failures) {
        if (node.isStopping()) {
            ownership.leave(run);
        } else if (DatabaseTrouble.isGone(failures)) {
            throw new DataAccessResourceFailureException("the database is gone", failures.getFirst());
        } else {
            failures.forEach(e -> LOG.error("run {} stopped", run.value(), e));
            var reason = DatabaseTrouble.isFull(failures) ? "RUN_DISK_FULL" : "RUN_STOPPED";
            runs.stop(run, RunState.FAILED, reason, clock.instant());
        }
    }
}
