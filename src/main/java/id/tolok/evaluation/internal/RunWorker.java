package id.tolok.evaluation.internal;

import id.tolok.evaluation.RunState;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RunId;
import java.time.Clock;
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
            NodeState node,
            CurrentActor currentActor,
            Clock clock) {
        this.job = evaluationRun;
        this.operator = operator;
        this.repository = repository;
        this.ownership = ownership;
        this.runs = runs;
        this.rates = rates;
        this.node = node;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    void work(RunId run) {
        if (node.isStopping() || !ownership.take(run)) {
            return;
        }
        rates.begin(run);
        currentActor.as(Actor.system("run"), () -> {
            try {
                var execution = launch(run);
                if (execution.getStatus() != BatchStatus.COMPLETED) {
                    stopped(run, execution);
                }
            } catch (JobExecutionException | RuntimeException e) {
                LOG.error("run {} could not be worked on", run.value(), e);
                stopped(run);
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
        }
        return operator.start(job, parameters);
    }

    private void stopped(RunId run, JobExecution execution) {
        if (node.isStopping()) {
            ownership.leave(run);
            return;
        }
        execution.getAllFailureExceptions().forEach(e -> LOG.error("run {} stopped", run.value(), e));
        stopped(run);
    }

    private void stopped(RunId run) {
        runs.stop(run, RunState.FAILED, "RUN_STOPPED", clock.instant());
    }
}
