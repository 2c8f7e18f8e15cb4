package id.tolok.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tolok.access.Role;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.RetainedContent;
import id.tolok.testing.Actors;
import id.tolok.testing.WholeApplication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
final class RetentionIT {

    @Autowired
    private Retention retention;

    @Autowired
    private List<RetainedContent> contents;

    @Autowired
    private CurrentActor actor;

    @Test
    void aTermIsUsualUntilSomebodyDecides() {
        var term = actor.as(Actors.of(Role.AUDITOR), retention::terms).getFirst();
        var decided = new Retention.Term(term.code(), 7, "Arsiparis BKPSDM");
        actor.as(Actors.of(Role.HR), () -> retention.keep(decided));
        assertThat(actor.as(Actors.of(Role.AUDITOR), retention::terms)).contains(decided);
        var usual = new Retention.Term(term.code(), term.years(), "Kepala bagian umum");
        actor.as(Actors.of(Role.HR), () -> retention.keep(usual));
        assertThat(actor.as(Actors.of(Role.AUDITOR), retention::terms)).contains(usual);
    }

    @Test
    void refusesWhatCannotBe() {
        refuses("RETENTION_YEARS", new Retention.Term("feedback", 0, "Arsiparis"));
        refuses("RETENTION_UNKNOWN", new Retention.Term("apa-saja", 3, "Arsiparis"));
        refuses("RETENTION_HOLDER", new Retention.Term("feedback", 3, " "));
    }

    @Test
    void findsNothingOlderThanTheBeginning() {
        assertThat(contents)
                .isNotEmpty()
                .allSatisfy(content -> assertThat(content.eraseBefore(LocalDate.of(1990, 1, 1)))
                        .isZero());
    }

    private void refuses(String code, Retention.Term term) {
        assertThatThrownBy(() -> actor.as(Actors.of(Role.HR), () -> retention.keep(term)))
                .hasMessageContaining(code);
    }
}
