package id.tolok.rules;

import static id.tolok.shared.Permission.RULES_EDIT;
import static id.tolok.shared.Permission.RULES_READ;

import id.tolok.engine.SourceFile;
import id.tolok.rules.internal.DraftFiles;
import id.tolok.rules.internal.FileRows;
import id.tolok.rules.internal.FolderZip;
import id.tolok.rules.internal.RuleTexts;
import id.tolok.rules.internal.TableSheets;
import id.tolok.rules.internal.Versions;
import id.tolok.rules.pack.RulePackReader;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import id.tolok.shared.RuleSetVersionId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version as the folder of files that it is, in a ZIP: out and in again without one byte changed. */
@Service
@Transactional
public class RuleExchange {

    private final Versions versions;
    private final FileRows files;
    private final DraftFiles draftFiles;
    private final TableSheets sheets;

    RuleExchange(Versions versions, FileRows files, DraftFiles draftFiles, TableSheets sheets) {
        this.versions = versions;
        this.files = files;
        this.draftFiles = draftFiles;
        this.sheets = sheets;
    }

    /** The folder under the rule set's name; the same version gives the same bytes, always. */
    @Requires(RULES_READ)
    @Transactional(readOnly = true)
    public byte[] export(RuleSetVersionId version) {
        var found = versions.get(version);
        return FolderZip.write(found.ruleSet().value(), files.of(version));
    }

    /** All rules that can be read, as one file that stock Drools 10 compiles and runs. */
    @Requires(RULES_READ)
    @Transactional(readOnly = true)
    public byte[] stock(RuleSetVersionId version) {
        return RuleTexts.stock(files.of(version)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Makes a draft hold exactly the files of a ZIP; whoever imports is the author of all that differs. Refuses archives
     * beyond the limits, paths that lead elsewhere, a folder without {@code ruleset.yaml} and that of another rule set.
     *
     * @param expectedRevision that the draft has on the screen; refuses when it has moved on since
     */
    @Requires(RULES_EDIT)
    public RuleSetVersion replace(RuleSetVersionId draft, byte[] zip, int expectedRevision) {
        var imported = FolderZip.read(zip);
        requireSame(versions.get(draft).ruleSet(), imported);
        draftFiles.replaceAll(draft, imported, expectedRevision);
        return versions.get(draft);
    }

    /** A file of decision tables as a workbook ({@code .xlsx}); refuses files that hold none. */
    @Requires(RULES_READ)
    @Transactional(readOnly = true)
    public byte[] sheet(RuleSetVersionId version, String path) {
        return sheets.write(versions.get(version).ruleSet(), version, path);
    }

    /**
     * Brings an edited workbook into the table that it was made from. Only what differs is changed, so that one that
     * nobody touched changes nothing; a workbook that is not harmless or not of this table, and cells that are not in
     * order, are named and nothing is stored.
     *
     * @param expectedRevision that the draft has on the screen; refuses when it has moved on since
     */
    @Requires(RULES_EDIT)
    public SheetUpload replaceTable(RuleSetVersionId draft, String path, SourceFile workbook, int expectedRevision) {
        var issues = sheets.merge(versions.get(draft).ruleSet(), draft, path, workbook, expectedRevision);
        return new SheetUpload(versions.get(draft), issues);
    }

    /** A manifest that cannot be read says nothing yet: it is mended in the draft. */
    private static void requireSame(RuleSetId ruleSet, List<SourceFile> imported) {
        imported.stream()
                .filter(file -> file.path().equals(FolderZip.MANIFEST))
                .findFirst()
                .flatMap(file -> RulePackReader.manifest(file, new ArrayList<>()))
                .filter(manifest -> !manifest.id().equals(ruleSet))
                .ifPresent(manifest -> {
                    throw new RulesRefusal("WRONG_RULE_SET", manifest.id().value(), ruleSet.value());
                });
    }
}
