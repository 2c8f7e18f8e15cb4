package id.tolok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.tolok.access.Role;
import id.tolok.audit.AuditEntry;
import id.tolok.audit.AuditFilter;
import id.tolok.audit.AuditTrail;
import id.tolok.evaluation.RunVerdict.Defect;
import id.tolok.evaluation.RunVerdict.Kind;
import id.tolok.evaluation.bundle.BundleCheck;
import id.tolok.evaluation.bundle.BundleCheck.Finding;
import id.tolok.evaluation.bundle.ResultBundle;
import id.tolok.shared.Actor;
import id.tolok.shared.Hash;
import id.tolok.shared.ResultId;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
final class AuditBundleIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuditBundles bundles;

    @Autowired
    private RunVerification verification;

    @Autowired
    private AuditTrail trail;

    @TempDir
    private Path folder;

    @Test
    void provesAStoredResultToOutsiders() throws IOException {
        var office = new Office(application, 2091);
        office.absent(2, 3);
        var run = office.finished(office.hr(), new Scope.Everyone());
        var result = office.result(run.id(), 2).id();
        var auditor = Actors.of(Role.AUDITOR);

        var zip = zip(office, auditor, result).orElseThrow();

        var bundle = read(zip);
        assertThat(BundleCheck.check(bundle)).hasSize(6).allMatch(Finding::matches);
        assertThat(bundle.result()).contains("TEGURAN_LISAN");
        var seen = office.as(auditor, () -> trail.search(AuditFilter.about("result:" + result.value()), 0, 1))
                .getFirst();
        assertThat(seen)
                .extracting(AuditEntry::action, AuditEntry::after)
                .containsExactly("evaluation.bundle-downloaded", Optional.of(Hash.of(zip)));
    }

    @Test
    void isForWhoeverMaySeeTheResult() throws IOException {
        var office = new Office(application, 2092);
        office.appraised(2, 95);
        var run = office.finished(office.hr(), office.unit("A"));
        var own = office.result(run.id(), 2).id();
        var colleague = office.result(run.id(), 3).id();
        var employee = office.actor(2, Role.EMPLOYEE);
        assertThat(zip(office, employee, own)).isEmpty();
        office.handOver(own);

        var bundle = read(zip(office, employee, own).orElseThrow());

        assertThat(BundleCheck.check(bundle)).allMatch(Finding::matches);
        assertThat(bundle.chain().links())
                .as("what others did later is not for everybody")
                .hasSize(1);
        assertThat(zip(office, employee, colleague)).isEmpty();
        assertThat(zip(office, office.actor(1, Role.ASSESSOR), colleague)).isPresent();
        assertThat(zip(office, office.actor(4, Role.ASSESSOR), colleague)).isEmpty();
        assertThatThrownBy(() -> zip(office, Actors.of(Role.ADMINISTRATOR), own))
                .extracting("code")
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void evaluatesARunAgainAndFindsItUnchanged() {
        var office = new Office(application, 2093);
        office.absent(2, 3);
        var run = office.finished(office.hr(), new Scope.Everyone());
        var auditor = Actors.of(Role.AUDITOR);
        zip(office, auditor, office.result(run.id(), 2).id());
        var heard = new ArrayList<Integer>();

        var verdict = office.as(auditor, () -> verification.verify(run.id(), heard::add));

        assertThat(verdict).isEqualTo(new RunVerdict(run.people(), 0, Optional.empty()));
        assertThat(heard).last().isEqualTo(run.people());
        assertThat(office.as(
                        auditor,
                        () -> trail.search(AuditFilter.about("run:" + run.id().value()), 0, 1)))
                .extracting(AuditEntry::action)
                .containsExactly("evaluation.run-verified");
    }

    @Test
    void namesWhatWasAlteredBehindTheApplication() {
        var office = new Office(application, 2094);
        var auditor = Actors.of(Role.AUDITOR);
        var run = office.finished(office.hr(), office.unit("A"));
        var second = office.result(run.id(), 2).id();
        var third = office.result(run.id(), 3).id();
        zip(office, auditor, second);
        var database = application.getBean(JdbcClient.class);

        database.sql("update evaluation_run set snapshot_hash = ? where id = ?")
                .params(Hash.of("other").hex(), run.id().value())
                .update();
        assertThat(found(office, run)).isEqualTo(new Defect(Kind.RUN_ALTERED, Optional.empty()));

        database.sql("update evaluation_result set content = (select content from evaluation_result where id = ?)"
                        + " where id = ?")
                .params(second.value(), third.value())
                .update();
        assertThat(found(office, run)).isEqualTo(new Defect(Kind.RESULT_DIFFERS, Optional.of(third)));

        database.sql("update evaluation_subject set facts_hash ="
                        + " (select facts_hash from evaluation_subject where id = ?) where id = ?")
                .params(third.value(), second.value())
                .update();
        assertThat(found(office, run)).isEqualTo(new Defect(Kind.RESULT_DIFFERS, Optional.of(second)));

        database.sql("delete from evaluation_result where id = ?")
                .param(third.value())
                .update();
        assertThat(found(office, run)).isEqualTo(new Defect(Kind.RESULTS_MISSING, Optional.empty()));
    }

    private Defect found(Office office, Run run) {
        return office.as(Actors.of(Role.AUDITOR), () -> verification.verify(run.id(), done -> {}))
                .defect()
                .orElseThrow();
    }

    /** The sealer links what was committed within a second. */
    private Optional<byte[]> zip(Office office, Actor actor, ResultId result) {
        return await().atMost(Duration.ofSeconds(30))
                .ignoreExceptionsMatching(thrown -> thrown instanceof EvaluationRefusal refusal
                        && refusal.code().equals("BUNDLE_NOT_SEALED"))
                .until(() -> office.as(actor, () -> bundles.of(result)), answer -> true);
    }

    private ResultBundle read(byte[] zip) throws IOException {
        return ResultBundle.read(Files.write(folder.resolve("bundle.zip"), zip));
    }
}
