package id.tolok.engine;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.internal.reading.RowInsertion;
import id.tolok.engine.internal.verifying.RowFitting;
import id.tolok.engine.model.RuleDefinition;
import java.util.List;

/**
 * The row that closes a gap, complete: its conditions are those of the gap. What it gives is copied from the row beside
 * it, for people to decide; title and legal basis are left to them, too.
 *
 * @param rule with a name that no other rule has
 * @param beside name of the row that it goes behind
 * @param dictionary that the rules were verified with
 */
public record Remedy(RuleDefinition rule, String beside, RuleDictionary dictionary) {

    /** The rule as text that can stand in any {@code .drl} file. */
    public String drl() {
        return RulePrinter.print(rule);
    }

    /**
     * One cell for each column, to insert behind the row {@link #beside}; empty where the columns of the table cannot say
     * exactly what is missing. Then {@link #drl()} still can.
     */
    public List<String> cells(DecisionTable table) {
        return RowFitting.cells(this, table);
    }

    /**
     * The file that holds {@link #beside} ({@code .drl}, {@code .drl.csv} or {@code .drl.xlsx}) with the row in it; the
     * file as it is where its columns cannot say it.
     */
    public SourceFile into(SourceFile file) {
        return RowInsertion.into(file, this);
    }
}
