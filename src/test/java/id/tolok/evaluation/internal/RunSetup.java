package id.tolok.evaluation.internal;

import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The machinery of runs alone, on a database of its own, with people and rules that a test invents. Not a {@code
 * Configuration}, so that the whole application does not find it.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    LiquibaseAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
@Import({
    EvaluationJob.class,
    EvaluatePeople.class,
    StoredChunks.class,
    FinishRun.class,
    RunQueue.class,
    RunWorker.class,
    RunOwnership.class,
    RunRates.class,
    RunTroubles.class,
    FreshConnections.class,
    NodeState.class,
    RunStore.class,
    SubjectStore.class,
    ResultStore.class,
    ProposedMeasures.class,
    BulkRows.class,
    RuleHitStore.class,
    GradeHits.class,
    HitList.class,
    ResultQueries.class,
    PairQueries.class
})
class RunSetup {

    static ConfigurableApplicationContext start(String url, String user, InventedPeople people) {
        return new SpringApplicationBuilder(RunSetup.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("people", people))
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn");
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CurrentActor currentActor() {
        return new CurrentActor() {
            @Override
            public Actor get() {
                return Actor.system("test");
            }

            @Override
            public Actor require(Permission permission) {
                return get();
            }

            @Override
            public <T> T as(Actor actor, Supplier<T> work) {
                return work.get();
            }
        };
    }
}
