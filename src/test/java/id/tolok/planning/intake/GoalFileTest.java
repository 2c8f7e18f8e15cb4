package id.tolok.planning.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.planning.Perspective;
import id.tolok.shared.Issue;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalFileTest {

    private static final String SARI = "198503152010011007";
    private final List<GoalRow> rows = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    @Test
    void readsGoalsWithAchievementInPercent() {
        read(SARI + ",S1,UTAMA,3,2\n" + SARI + ",S2,,4,\n");

        assertThat(issues).isEmpty();
        assertThat(rows.getFirst().goal().achievement())
                .isEqualTo(new BigDecimal("66.66666666666666666666666666666667"));
        assertThat(rows.getLast().goal().achievement()).isNull();
        assertThat(rows.getLast().goal().kind()).isNull();
    }

    @Test
    void namesCellOfEachDefect() {
        read(SARI + ",S1,,0,2\n" + SARI + ",S1,,5,-1\n" + SARI + ",S1,,5,x\n" + SARI + ",,,5,1\n"
                + "198503152010011008,S1,,5,1\n" + (SARI + ",S9,,5,1\n").repeat(2));

        assertThat(issues)
                .extracting(i -> i.place() + " " + i.code())
                .containsExactly(
                        "g.csv:2:4 GOAL_TARGET_NOT_POSITIVE",
                        "g.csv:3:5 GOAL_REALISED_NEGATIVE",
                        "g.csv:4:5 NOT_A_NUMBER",
                        "g.csv:5:2 CELL_BLANK",
                        "g.csv:6:1 GOAL_NIP_UNKNOWN",
                        "g.csv:8:2 GOAL_TWICE");
        assertThat(rows).hasSize(1);
    }

    @Test
    void takesTheWordsWhereTheyAreGiven() {
        var text = "nip,code,kind,target,realised,result,unit,perspective\n" + SARI
                + ",S1,,5,1,Loket cepat,permohonan,recipients\n" + SARI + ",S2,,5,1,,,langit\n";
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

        GoalFile.read("g.csv", content, nip -> true, rows::add, issues::add);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.words().result()).isEqualTo("Loket cepat");
            assertThat(row.words().unit()).isEqualTo("permohonan");
            assertThat(row.words().perspective()).contains(Perspective.RECIPIENTS);
        });
        assertThat(issues).extracting(i -> i.place() + " " + i.code()).containsExactly("g.csv:3:8 NOT_ONE_OF");
    }

    @Test
    void takesWeightsWithinTheWhole() {
        var text = "nip,code,kind,target,realised,weight\n" + SARI + ",S1,,5,1,62.5\n" + SARI + ",S2,,5,1,\n" + SARI
                + ",S3,,5,1,0\n" + SARI + ",S4,,5,1,100.01\n" + SARI + ",S5,,5,1,berat\n";
        var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

        GoalFile.read("g.csv", content, nip -> true, rows::add, issues::add);

        assertThat(rows).extracting(row -> row.goal().weight()).containsExactly(new BigDecimal("62.5"), null);
        assertThat(issues)
                .extracting(i -> i.place() + " " + i.code())
                .containsExactly(
                        "g.csv:4:6 GOAL_WEIGHT_OUTSIDE", "g.csv:5:6 GOAL_WEIGHT_OUTSIDE", "g.csv:6:6 NOT_A_NUMBER");
    }

    private void read(String text) {
        var content =
                new ByteArrayInputStream(("nip,code,kind,target,realised\n" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(GoalFile.read("g.csv", content, nip -> nip.digits().equals(SARI), rows::add, issues::add))
                .isEmpty();
    }
}
