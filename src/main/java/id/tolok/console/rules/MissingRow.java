package id.tolok.console.rules;

import id.tolok.engine.DecisionTable;
import id.tolok.engine.Finding;
import id.tolok.engine.Remedy;
import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.engine.TableFile;
import id.tolok.engine.model.Metadata;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.shared.Issue;
import id.tolok.shared.Place;
import java.util.List;
import java.util.Optional;

/** The row that closes a gap, before people have decided what it gives and why. */
record MissingRow(SourceFile file, Remedy remedy) {

    static Optional<MissingRow> of(Finding finding, SourceFile file) {
        return finding.remedy().map(remedy -> new MissingRow(file, remedy));
    }

    /** The row in the columns of its table; empty in a file of rules, and where the columns cannot say it. */
    Optional<InTable> inTable() {
        return isTable()
                ? TableFile.of(file, Optional.of(remedy.dictionary())).stream()
                        .flatMap(sheet -> sheet.tables().stream().flatMap(table -> in(sheet, table).stream()))
                        .findFirst()
                : Optional.empty();
    }

    boolean isTable() {
        return file.path().endsWith(".drl.csv");
    }

    /** Where the row stands in a text. */
    Issue place(String text) {
        int at = Math.max(text.indexOf(remedy.rule().name()), 0);
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return Issue.warning(
                "VERIFY_GAP", new Place(file.path(), line, 1), remedy.rule().name());
    }

    /** The rule with the legal basis of the one beside it, for people to judge. */
    RuleDefinition proposed() {
        var rule = remedy.rule();
        var basis = rules(file).stream()
                .filter(other -> other.name().equals(remedy.beside()))
                .findFirst()
                .flatMap(other -> other.metadata().basis());
        var metadata = new Metadata(
                rule.metadata().title(),
                rule.metadata().titleEn(),
                basis,
                rule.metadata().table());
        return new RuleDefinition(rule.name(), rule.phase(), metadata, rule.conditions(), rule.writes(), rule.origin());
    }

    /** The file with a rule behind the one beside it; empty while the rule cannot be read. */
    Optional<SourceFile> with(String rule) {
        var read = RuleChecker.check(List.of(FileTexts.file("row.drl", rule)), Optional.of(remedy.dictionary()));
        return read.issues().hasErrors()
                ? Optional.empty()
                : read.model().rules().stream()
                        .findFirst()
                        .map(decided -> new Remedy(decided, remedy.beside(), remedy.dictionary()).into(file));
    }

    private Optional<InTable> in(TableFile sheet, DecisionTable table) {
        var cells = remedy.cells(table);
        var names = table.rows().stream()
                .map(row -> row.cells().stream().map(String::strip).toList());
        int beside = names.map(row -> row.contains(remedy.beside())).toList().indexOf(true);
        return cells.isEmpty() ? Optional.empty() : Optional.of(new InTable(sheet, table, beside, cells));
    }

    private static List<RuleDefinition> rules(SourceFile file) {
        return RuleChecker.check(List.of(file), Optional.empty()).model().rules();
    }

    /** @param beside index of the row that it goes behind */
    record InTable(TableFile sheet, DecisionTable table, int beside, List<String> cells) {

        String above(int column) {
            return table.rows().get(beside).cells().get(column);
        }

        SourceFile with(List<String> decided) {
            return sheet.insertRow(table, beside + 1, decided);
        }
    }
}
