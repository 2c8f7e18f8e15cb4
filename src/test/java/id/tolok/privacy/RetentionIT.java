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
        actor.as(Actors.of(Role.HR), () -> retention.keep(new Retention.Term(term.code(), 7)));
        assertThat(actor.as(Actors.of(Role.AUDITOR), retention::terms)).contains(new Retention.Term(term.code(), 7));
        actor.as(Actors.of(Role.HR), () -> retention.keep(term));
        assertThat(actor.as(Actors.of(Role.AUDITOR), retention::terms)).contains(term);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> actor.as(Actors.of(Role.HR), () -> retention.keep(new Retention.Term("feedback", 0))))
                .hasMessageContaining("RETENTION_YEARS");
        assertThatThrownBy(() -> actor.as(Actors.of(Role.HR), () -> retention.keep(new Retention.Term("apa-saja", 3))))
                .hasMessageContaining("RETENTION_UNKNOWN");
    }

    @Test
    void findsNothingOlderThanTheBeginning() {
        assertThat(contents)
                .isNotEmpty()
                .allSatisfy(content -> assertThat(content.eraseBefore(LocalDate.of(1990, 1, 1)))
                        .isZero());
    }
}
