package id.tolok.rules.internal;

import id.tolok.engine.SourceFile;
import id.tolok.engine.TableFile;
import id.tolok.engine.TableWorkbook;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.rules.RulesRefusal;
import id.tolok.rules.pack.Manifest;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Issues;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decision tables as workbooks, out and in again. */
@Component
public class TableSheets {

    private static final String MANIFEST = "ruleset.yaml";

    private final FileRows files;
    private final DraftFiles draftFiles;

    TableSheets(FileRows files, DraftFiles draftFiles) {
        this.files = files;
        this.draftFiles = draftFiles;
    }

    public byte[] write(RuleSetId ruleSet, RuleSetVersionId version, String path) {
        return TableWorkbook.write(table(version, path), origin(ruleSet, path));
    }

    /** Stores what differs; with issues nothing is stored. */
    public Issues merge(
            RuleSetId ruleSet, RuleSetVersionId draft, String path, SourceFile workbook, int expectedRevision) {
        var merged = TableWorkbook.merge(table(draft, path), origin(ruleSet, path), workbook, dictionary(draft));
        merged.file().ifPresent(file -> draftFiles.save(draft, file, expectedRevision));
        return merged.issues();
    }

    private TableFile table(RuleSetVersionId version, String path) {
        return files.find(version, path)
                .flatMap(file -> TableFile.of(file, Optional.empty()))
                .orElseThrow(() -> new RulesRefusal("NO_SUCH_TABLE", path));
    }

    private Optional<RuleDictionary> dictionary(RuleSetVersionId version) {
        return files.find(version, MANIFEST)
                .flatMap(file -> RulePackReader.manifest(file, new ArrayList<>()))
                .map(Manifest::dictionary);
    }

    private static String origin(RuleSetId ruleSet, String path) {
        return ruleSet.value() + "/" + path;
    }
}
