package id.tolok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.tolok.access.Role;
import id.tolok.shared.RetainedContent;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of a run whose time of keeping is over. */
@WholeApplication
final class ErasedEvaluationIT {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2001-02-03T04:05:06Z");
    private static final LocalDate END_OF_TERM = LocalDate.of(2002, 1, 1);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RunVerification verification;

    @Autowired
    private List<RetainedContent> contents;

    @Autowired
    private JdbcClient database;

    @Test
    void isToldAsErasedAndStillProven() {
        var office = new Office(application, 2140);
        office.appraised(2, 95);
        var run = office.finished(office.hr(), office.unit("A"));
        var result = office.result(run.id(), 2);
        database.sql("update evaluation_run set ended_at = ? where id = ?")
                .params(LONG_AGO, run.id().value())
                .update();
        var evaluations = contents.stream()
                .filter(content -> content.code().equals("evaluations"))
                .findFirst()
                .orElseThrow();

        assertThat(evaluations.eraseBefore(END_OF_TERM)).isEqualTo(run.people());
        assertThat(evaluations.eraseBefore(END_OF_TERM)).isZero();

        var auditor = Actors.of(Role.AUDITOR);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(office.as(auditor, () -> verification.verify(run.id(), done -> {})))
                        .isEqualTo(new RunVerdict(run.people(), run.people(), Optional.empty())));
        assertThat(office.result(run.id(), 2)).isEqualTo(result);
        assertThat(result.grade()).isPresent();
        assertThatThrownBy(() -> office.as(auditor, () -> office.results.one(result.id())))
                .extracting("code")
                .isEqualTo("RESULT_ERASED");
    }
}
