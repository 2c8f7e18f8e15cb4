package id.tolok.organisation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.organisation.identity.EmploymentStatus;
import id.tolok.organisation.identity.PositionKind;
import id.tolok.shared.Issue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmployeeFileTest {

    private static final String HEADER = "nip,name,status,position_kind,position,level,unit,supervisor_nip\n";
    private final List<EmployeeRow> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Test
    void readsEmployeeAndStatusFromNumberWhereNoneIsGiven() {
        read("198503152010011007,Sari,,FUNGSIONAL,Pranata Komputer,AHLI_MUDA,KEC,\n"
                + "199003152023212012,Budi,pppk,,,,KEC,198503152010011007\n");

        assertThat(issues).isEmpty();
        assertThat(rows).extracting(EmployeeRow::status).containsExactly(EmploymentStatus.PNS, EmploymentStatus.PPPK);
        assertThat(rows.getFirst().positionKind()).contains(PositionKind.FUNGSIONAL);
        assertThat(rows.getLast().supervisor()).contains(rows.getFirst().nip());
        assertThat(rows.getLast().level()).isEmpty();
    }

    @Test
    void namesCellOfEachDefectAndKeepsOtherRows() {
        read("198503152010011007,Sari,PPPK,,,,KEC,\n"
                + "198503152010011008,Sari,HONORER,CHEF,,,KEC,\n"
                + "198503152010011009,Sari,,,,,KEC,1.98E+17\n"
                + "198503152010011009,Sari,,,,,KEC,\n");

        assertThat(issues)
                .extracting(issue -> issue.place() + " " + issue.code())
                .containsExactly(
                        "e.csv:2:1 NIP_STATUS",
                        "e.csv:3:3 NOT_ONE_OF",
                        "e.csv:3:4 NOT_ONE_OF",
                        "e.csv:4:8 NIP_SPOILED",
                        "e.csv:5:1 EMPLOYEE_TWICE");
        assertThat(rows).hasSize(1);
    }

    @Test
    void tellsUnitsAboveByTheirLeadersSupervisors() {
        read("198503152010011001,Camat,,,,,KEC,\n"
                + "198503152010011002,Lurah,,,,,KEL,198503152010011001\n"
                + "198503152010011003,Staf,,,,,KEL,198503152010011002\n"
                + "198503152010011004,Staf,,,,,KEL,198503152010011006\n"
                + "198503152010011005,Staf,,,,,POS,198503152010011002\n"
                + "198503152010011006,Kasi,,,,,SEKSI,198503152010011001\n");

        var tree = UnitTree.ofEmployees(rows);

        assertThat(tree.parents()).isEqualTo(Map.of("KEL", "KEC", "POS", "KEL", "SEKSI", "KEC"));
        assertThat(tree.upwards("POS")).containsExactly("POS", "KEL", "KEC");
    }

    @Test
    void tellsUnitsAboveByTheirCodes() {
        read("198503152010011001,Camat,,,,,KEC,\n198503152010011002,Lurah,,,,,KEC.KEL.POS,\n");

        var units = UnitTree.ofEmployees(rows);
        assertThat(units.upwards("KEC.KEL.POS")).containsExactly("KEC.KEL.POS", "KEC.KEL", "KEC");
        assertThat(units.upwards("KEC-KEL/POS")).containsExactly("KEC-KEL/POS", "KEC-KEL", "KEC");
    }

    @Test
    void endsWhereUnitsFormCircle() {
        assertThat(new UnitTree(Map.of("A", "B", "B", "A")).upwards("A")).containsExactly("A", "B");
    }

    private void read(String text) {
        var content = new ByteArrayInputStream((HEADER + text).getBytes(StandardCharsets.UTF_8));
        assertThat(EmployeeFile.read("e.csv", content, rows::add, issues::add)).isEmpty();
    }
}
