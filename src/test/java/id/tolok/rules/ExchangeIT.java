package id.tolok.rules;

import static id.tolok.rules.Workshop.AYU;
import static id.tolok.rules.Workshop.CITRA;
import static org.assertj.core.api.Assertions.assertThat;

import id.tolok.engine.RuleChecker;
import id.tolok.engine.SourceFile;
import id.tolok.shared.Issue;
import id.tolok.testing.WholeApplication;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
final class ExchangeIT {

    private static final String LADDER = """
            RuleSet,tolok
            RuleTable ladder
            NAME,AGENDA-GROUP,CONDITION,ACTION
            ,,"Indicator(code == ""absence_days"")",
            ,,value >= $param,"score.add(""discipline"", $param);"
            Name,Phase,From,Points
            ladder: three,score,3,-10
            """;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RuleExchange exchange;

    private Workshop workshop;

    @BeforeEach
    void introduceARuleSet() {
        workshop = new Workshop(application);
    }

    @Test
    void bringsAVersionBackByteByByte() {
        var zip = workshop.as(CITRA, () -> exchange.export(workshop.first()));
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()));
        workshop.as(AYU, () -> workshop.authoring.save(draft.id(), Packs.rules(9), 0));
        workshop.as(AYU, () -> workshop.authoring.save(draft.id(), Packs.caseOfTwoDays(), 1));

        var back = workshop.as(AYU, () -> exchange.replace(draft.id(), zip, 2));
        assertThat(back.content()).isEqualTo(draft.content());
        assertThat(workshop.as(AYU, () -> exchange.export(draft.id()))).isEqualTo(zip);
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.files(draft.id())))
                .extracting(SourceFile::path)
                .containsExactly(Packs.RULES_FILE, "ruleset.yaml");
    }

    @Test
    void refusesTheFolderOfAnotherRuleSet() {
        var other = new Workshop(application);
        var zip = other.as(CITRA, () -> exchange.export(other.first()));
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()));
        workshop.refuses("WRONG_RULE_SET", AYU, () -> exchange.replace(draft.id(), zip, 0));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft.id())).content())
                .isEqualTo(draft.content());
    }

    @Test
    void printsAVersionForStockDrools() {
        var text = workshop.as(CITRA, () -> exchange.stock(workshop.first()));
        var stock = new SourceFile("stock.drl", text);
        var files = workshop.as(CITRA, () -> workshop.ruleSets.files(workshop.first())).stream()
                .filter(file -> file.path().equals(Packs.RULES_FILE))
                .toList();

        assertThat(new String(text, StandardCharsets.UTF_8)).contains("import id.tolok.engine.vocabulary.*;");
        assertThat(rules(List.of(stock))).isEqualTo(rules(files));
    }

    /** Names and conditions. */
    private static List<String> rules(List<SourceFile> files) {
        return RuleChecker.check(files, Optional.empty()).model().rules().stream()
                .map(rule -> rule.name() + rule.conditions() + rule.writes())
                .toList();
    }

    @Test
    void changesNothingWhenTheArchiveIsRefused() {
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()));
        var zip = workshop.as(AYU, () -> exchange.export(draft.id()));
        var half = Arrays.copyOf(zip, zip.length / 2);
        workshop.refuses("ZIP_UNREADABLE", AYU, () -> exchange.replace(draft.id(), half, 0));
        workshop.refuses("ZIP_WITHOUT_MANIFEST", AYU, () -> exchange.replace(draft.id(), new byte[0], 0));
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.version(draft.id())).content())
                .isEqualTo(draft.content());
    }

    @Test
    void bringsAnEditedWorkbookIntoItsTableAndNothingWhereItIsWrong() throws Exception {
        var table = Packs.text("ladder.drl.csv", LADDER);
        var draft = workshop.as(AYU, () -> workshop.authoring.openDraft(workshop.first()))
                .id();
        workshop.as(AYU, () -> workshop.authoring.save(draft, table, 0));
        var workbook = workshop.as(CITRA, () -> exchange.sheet(draft, "ladder.drl.csv"));

        var same = workshop.as(AYU, () -> exchange.replaceTable(draft, "ladder.drl.csv", xlsx(workbook), 1));
        assertThat(same.draft().revision()).isEqualTo(1);

        var wrong = edited(workbook, "zehn");
        var refused = workshop.as(AYU, () -> exchange.replaceTable(draft, "ladder.drl.csv", xlsx(wrong), 1));
        assertThat(refused.issues().all())
                .extracting(issue -> issue.place().cell())
                .containsExactly("C7");
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.files(draft))).contains(table);

        var right = edited(workbook, "4");
        var taken = workshop.as(AYU, () -> exchange.replaceTable(draft, "ladder.drl.csv", xlsx(right), 1));
        assertThat(taken.issues().all()).isEmpty();
        assertThat(taken.draft().revision()).isEqualTo(2);
        assertThat(workshop.as(AYU, () -> workshop.ruleSets.files(draft)))
                .contains(Packs.text("ladder.drl.csv", LADDER.replace("score,3,", "score,4,")));
        workshop.refuses("NO_SUCH_TABLE", AYU, () -> exchange.sheet(draft, Packs.RULES_FILE));
        workshop.refuses("NOT_PERMITTED", CITRA, () -> exchange.replaceTable(draft, "ladder.drl.csv", xlsx(right), 2));
    }

    @Test
    void tellsTheTableOfAnotherRuleSet() {
        var other = new Workshop(application);
        var table = Packs.text("ladder.drl.csv", LADDER);
        var drafts = java.util.stream.Stream.of(workshop, other)
                .map(where -> {
                    var draft = where.as(AYU, () -> where.authoring.openDraft(where.first()))
                            .id();
                    where.as(AYU, () -> where.authoring.save(draft, table, 0));
                    return draft;
                })
                .toList();
        var workbook = other.as(AYU, () -> exchange.sheet(drafts.getLast(), "ladder.drl.csv"));
        var upload =
                workshop.as(AYU, () -> exchange.replaceTable(drafts.getFirst(), "ladder.drl.csv", xlsx(workbook), 1));
        assertThat(upload.issues().all()).extracting(Issue::code).containsExactly("XLSX_OTHER_TABLE");
    }

    private static SourceFile xlsx(byte[] workbook) {
        return new SourceFile("ladder.xlsx", workbook);
    }

    private static byte[] edited(byte[] bytes, String value) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.getSheetAt(0).getRow(6).getCell(2).setCellValue(value);
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
