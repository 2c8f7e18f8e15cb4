package id.tolok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import id.tolok.engine.Outcome;
import id.tolok.shared.Refusal;
import id.tolok.testing.WholeApplication;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, periods and versions that are not as they should be: a clear state, and nothing is lost. */
@WholeApplication
final class UnusualCasesIT {

    @Autowired
    private ApplicationContext application;

    @Test
    void evaluatesSomebodyWithoutAssessorAndWithoutFacts() {
        var office = new Office(application, 2120);
        office.appraised(2, 95);
        var run = office.finished(office.hr(), office.unit("A"));
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(run.people()).isEqualTo(3);
        assertThat(office.result(run.id(), 2).status()).isEqualTo(Outcome.Status.OK);
        var head = office.result(run.id(), 1);
        assertThat(head.status()).isEqualTo(Outcome.Status.NO_GRADE);
        assertThat(head.grade()).isEmpty();
        var whole = office.asHr(() -> office.results.one(head.id())).orElseThrow();
        assertThat(whole.facts().observations()).isEmpty();
        assertThat(office.asHr(() -> office.explanations.of(head.id()))).isPresent();
    }

    @Test
    void countsTheSameWhateverTheOrderInWhichConflictingFactsCame() {
        var office = new Office(application, 2122);
        office.appraised(2, 95);
        office.appraised(2, 85);
        office.appraised(3, 85);
        office.appraised(3, 95);
        var run = office.finished(office.hr(), office.unit("A"));
        var two = office.result(run.id(), 2);
        assertThat(two.status()).isEqualTo(Outcome.Status.OK);
        assertThat(office.result(run.id(), 3).aspects()).isEqualTo(two.aspects());
        assertThat(two.aspects().get("work_result")).isEqualByComparingTo("90");
    }

    @Test
    void namesTheRulesThatContradictEachOtherAndEvaluatesEverybodyElse() {
        var office = new Office(application, 2160);
        var rules = office.contradicting("bertentangan");
        office.appraised(2, 95);
        office.appraised(3, 95);
        office.praised(3, 9);
        var run = office.finished(office.hr(), office.unit("A"), rules);
        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(office.result(run.id(), 2).status()).isEqualTo(Outcome.Status.OK);
        var contradicted = office.result(run.id(), 3);
        assertThat(contradicted.status()).isEqualTo(Outcome.Status.CONFLICT);
        assertThat(contradicted.grade()).isEmpty();
        assertThat(contradicted.aspects()).containsKeys("discipline", "work_result");
        var whole = office.asHr(() -> office.results.one(contradicted.id())).orElseThrow();
        assertThat(whole.outcome().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.target()).isEqualTo("behaviour");
            assertThat(conflict.rules()).hasSize(2).contains("a second opinion");
        });
        assertThat(office.asHr(() -> office.explanations.of(contradicted.id()))).isPresent();
        assertThat(office.asHr(() -> office.results.gradesThatCount(ResultFilter.all(run.id()))))
                .containsEntry("", 2)
                .containsEntry("BAIK", 1);
        assertThat(office.asHr(() -> office.runs.progress(run.id())))
                .get()
                .extracting(RunProgress::failed)
                .isEqualTo(0);
    }

    @Test
    void refusesAPeriodWithoutAVersionAndStoresNothing() {
        var office = new Office(application, 2003);
        var thrown = catchThrowable(
                () -> office.asHr(() -> office.runs.start(new Scope.Everyone(), office.period.id(), Office.RULES)));
        assertThat(thrown).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("NO_VERSION_IN_FORCE");
            assertThat(refusal.message(Locale.ENGLISH)).contains("Publish one with an effective date");
        });
        assertThat(office.asHr(() -> office.runs.list(0, 1_000)))
                .noneMatch(run -> run.period().equals(office.period.id()));
    }

    /** The version that was pinned when the run began counts, whatever becomes of it. */
    @Test
    void endsARunWhoseVersionIsWithdrawnMeanwhile() {
        var office = new Office(application, 2121);
        office.appraised(2, 95);
        var queue = application.getBean("runQueue", SmartLifecycle.class);
        queue.stop();
        var id = office.asHr(() -> office.runs.start(office.unit("A"), office.period.id(), Office.RULES));
        var version = office.asHr(() -> office.runs.find(id)).orElseThrow().version();
        try {
            set(version.value(), "WITHDRAWN");
            queue.start();
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> office.asHr(() -> office.runs.find(id))
                            .orElseThrow()
                            .state()
                            .isOver());
            var run = office.asHr(() -> office.runs.find(id)).orElseThrow();
            assertThat(run.state()).isEqualTo(RunState.COMPLETED);
            assertThat(run.version()).isEqualTo(version);
            assertThat(office.result(id, 2).grade()).isPresent();
        } finally {
            set(version.value(), "PUBLISHED");
            if (!queue.isRunning()) {
                queue.start();
            }
        }
    }

    private void set(long version, String state) {
        application
                .getBean(JdbcClient.class)
                .sql("update rule_set_version set state = ? where id = ?")
                .params(state, version)
                .update();
    }
}
