package id.tolok.engine.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.junit.jupiter.api.Test;

/** The table compiler of stock Drools reads our tables in the same way. */
class TableOracleTest {

    @Test
    void readsTheRulesThatStockDroolsReads() {
        var table = Checked.resource("stock.drl.csv");
        var ours =
                Checked.file("stock.drl.csv", table, Optional.empty()).model().rules();
        var drl = new SpreadsheetCompiler()
                .compile(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), InputType.CSV);

        var stock = Checked.drl(drl);

        assertThat(stock.issues().all()).as(drl).isEmpty();
        assertThat(stock.model().rules()).hasSameSizeAs(ours);
        for (int i = 0; i < ours.size(); i++) {
            var rule = stock.model().rules().get(i);
            assertThat(rule.name()).isEqualTo(ours.get(i).name());
            assertThat(rule.phase()).isEqualTo(ours.get(i).phase());
            assertThat(rule.conditions()).isEqualTo(ours.get(i).conditions());
            assertThat(rule.writes()).isEqualTo(ours.get(i).writes());
            assertThat(rule.metadata().title()).isEqualTo(ours.get(i).metadata().title());
            assertThat(rule.metadata().basis()).isEqualTo(ours.get(i).metadata().basis());
        }
    }
}
