package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import java.util.Objects;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A run as a batch job: take the snapshot, evaluate stretches of its people side by side, seal the results. Each step
 * may be repeated after a crash at any moment: the first and the last do nothing twice, the middle one goes on behind
 * the last stored result.
 */
@Configuration(proxyBeanMethods = false)
class EvaluationJob {

    static final String NAME = "evaluation-run";
    static final String RUN = "run";
    static final int CHUNK = 500;
    static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    @Bean
    Job evaluationRun(JobRepository repository, Step prepareStep, Step evaluateStep, Step finishStep) {
        return new JobBuilder(NAME, repository)
                .start(prepareStep)
                .next(evaluateStep)
                .next(finishStep)
                .build();
    }

    @Bean
    Step prepareStep(JobRepository repository, PrepareRun prepare) {
        return tasklet("prepare", repository, prepare::prepare);
    }

    @Bean
    Step evaluateStep(JobRepository repository, Stretches stretches, Step stretchStep) {
        var workers = new SimpleAsyncTaskExecutor("evaluation-");
        workers.setVirtualThreads(true);
        return new StepBuilder("evaluate", repository)
                .partitioner("stretch", stretches)
                .step(stretchStep)
                .gridSize(SIDE_BY_SIDE)
                .taskExecutor(workers)
                .build();
    }

    @Bean
    Step stretchStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            SubjectReader subjectReader,
            EvaluateSubject subjectProcessor,
            ResultWriter resultWriter) {
        return new StepBuilder("stretch", repository)
                .<SubjectFacts, EvaluatedSubject>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(subjectReader)
                .processor(subjectProcessor)
                .writer(resultWriter)
                .build();
    }

    @Bean
    Step finishStep(JobRepository repository, FinishRun finish) {
        return tasklet("finish", repository, finish::finish);
    }

    private interface Work {
        void on(RunId run);
    }

    /** The work opens its own transactions. */
    private static Step tasklet(String name, JobRepository repository, Work work) {
        Tasklet tasklet = (contribution, context) -> {
            work.on(new RunId(Objects.requireNonNull(
                    contribution.getStepExecution().getJobParameters().getLong(RUN))));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository)
                .tasklet(tasklet, new ResourcelessTransactionManager())
                .build();
    }
}
