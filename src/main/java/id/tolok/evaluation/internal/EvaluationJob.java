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

/**
 * A run as a batch job: evaluate its people, seal the results. Each step may be repeated after a crash at any moment and
 * does nothing twice.
 */
@Configuration(proxyBeanMethods = false)
class EvaluationJob {

    static final String NAME = "evaluation-run";
    static final String RUN = "run";

    @Bean
    Job evaluationRun(JobRepository repository, Step evaluateStep, Step finishStep) {
        return new JobBuilder(NAME, repository)
                .start(evaluateStep)
                .next(finishStep)
                .build();
    }

    @Bean
    Step evaluateStep(JobRepository repository, EvaluatePeople people) {
        return tasklet("evaluate", repository, people::evaluate);
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
