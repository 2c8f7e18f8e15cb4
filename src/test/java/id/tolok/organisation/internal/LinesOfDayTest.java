package id.tolok.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organisation.ReportingLine;
import id.tolok.organisation.ReportingProblem.Circle;
import id.tolok.organisation.ReportingProblem.NoAssessor;
import id.tolok.shared.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class LinesOfDayTest {

    @Test
    void takesTheFirstLineOfAPerson() {
        var lines = new LinesOfDay(List.of(line(2, 9), line(2, 1), line(3, 1)));

        assertThat(lines.assessorOf(id(2))).contains(id(9));
        assertThat(lines.teamOf(id(1))).containsExactly(id(3));
    }

    @Test
    void namesEachCircleOnceAndWhoeverHasNoAssessor() {
        var lines = new LinesOfDay(List.of(line(2, 1), line(4, 5), line(5, 6), line(6, 4), line(7, 4)));

        assertThat(lines.problems(ids(1, 7)))
                .containsExactly(
                        new NoAssessor(id(1)), new NoAssessor(id(3)), new Circle(List.of(id(4), id(5), id(6))));
    }

    @Test
    void findsNothingInATree() {
        var lines = new LinesOfDay(List.of(line(1, 100), line(2, 1), line(3, 2), line(4, 2)));

        assertThat(lines.problems(ids(1, 4))).isEmpty();
    }

    private static List<EmployeeId> ids(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(EmployeeId::new).toList();
    }

    private static ReportingLine line(long employee, long assessor) {
        return new ReportingLine(id(employee), id(assessor), LocalDate.EPOCH, Optional.empty(), false);
    }

    private static EmployeeId id(long value) {
        return new EmployeeId(value);
    }
}
