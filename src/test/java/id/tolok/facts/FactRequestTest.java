package id.tolok.facts;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.shared.EmployeeId;
import id.tolok.shared.PeriodId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactRequestTest {

    private static final Instant ASKED = Instant.parse("2026-11-25T03:00:00Z");
    private static final Instant DUE = ASKED.plus(FactRequest.TIME_TO_ANSWER);

    @Test
    void isLateAfterThreeTimes24Hours() {
        assertThat(DUE).isEqualTo(ASKED.plus(Duration.ofDays(3)));
        assertThat(open().isOverdue(DUE)).isFalse();
        assertThat(open().isOverdue(DUE.plusSeconds(1))).isTrue();
    }

    @Test
    void staysInTimeOnceItWasAnsweredInTime() {
        var answer = new FactRequest.Answer("kepegawaian", DUE.minusSeconds(1), "", Optional.empty());
        var late = new FactRequest.Answer("kepegawaian", DUE.plusSeconds(1), "", Optional.empty());

        assertThat(request(Optional.of(answer)).isOverdue(DUE.plusSeconds(99))).isFalse();
        assertThat(request(Optional.of(late)).isOverdue(DUE.plusSeconds(99))).isTrue();
    }

    private static FactRequest open() {
        return request(Optional.empty());
    }

    private static FactRequest request(Optional<FactRequest.Answer> answer) {
        return new FactRequest(
                new FactRequestId(1),
                new EmployeeId(2),
                new PeriodId(3),
                Optional.of(new ObservationId(4)),
                Optional.empty(),
                Optional.empty(),
                "keliru",
                answer.isPresent() ? FactRequest.State.ACCEPTED : FactRequest.State.OPEN,
                ASKED,
                DUE,
                answer);
    }
}
