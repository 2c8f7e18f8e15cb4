package id.tolok.evaluation.internal;

import id.tolok.shared.RunId;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What one stretch of a run is evaluated with; made anew for each stretch. */
@Configuration(proxyBeanMethods = false)
class StretchWork {

    @Bean
    @StepScope
    SubjectReader subjectReader(
            @Value("#{jobParameters['run']}") Long run,
            @Value("#{stepExecutionContext['from']}") Integer from,
            @Value("#{stepExecutionContext['to']}") Integer to,
            RunStore runs,
            SubjectStore subjects,
            ResultStore results,
            NodeState node) {
        var id = new RunId(run);
        int next = results.stored(id, from, to).orElse(from);
        return new SubjectReader(id, next, to, runs, subjects, node);
    }

    @Bean
    @StepScope
    EvaluateSubject subjectProcessor(@Value("#{jobParameters['run']}") Long run, RunStore runs, RunInputs inputs) {
        return new EvaluateSubject(inputs.evaluator(runs.find(new RunId(run)).orElseThrow()));
    }

    @Bean
    @StepScope
    ResultWriter resultWriter(@Value("#{jobParameters['run']}") Long run, RunStore runs, ResultStore results) {
        return new ResultWriter(runs.find(new RunId(run)).orElseThrow(), results);
    }
}
