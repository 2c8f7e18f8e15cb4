package id.tolok.engine.internal.reading;

import id.tolok.engine.CheckedRules;
import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.Phase;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.RuleModel;
import id.tolok.engine.model.Write;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads all files of a rule set together. */
public final class RuleReading {

    private final Codes codes;
    private final List<Issue> issues = new ArrayList<>();
    private final List<RuleDefinition> rules = new ArrayList<>();
    private final Map<String, Place> names = new HashMap<>();
    private final Allowance allowance = new Allowance();

    private RuleReading(Optional<RuleDictionary> dictionary) {
        this.codes = new Codes(dictionary);
    }

    public static CheckedRules read(List<SourceFile> files, Optional<RuleDictionary> dictionary) {
        var reading = new RuleReading(dictionary);
        if (reading.isWithinLimits(files)) {
            files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(reading::readFile);
        }
        reading.limitDerived();
        return new CheckedRules(new RuleModel(reading.rules), Issues.of(reading.issues));
    }

    private boolean isWithinLimits(List<SourceFile> files) {
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        if (files.size() > ReadingLimits.FILES || bytes > ReadingLimits.ALL_BYTES) {
            issues.add(Issue.error(
                    "RULE_SET_TOO_LARGE",
                    Place.ofFile(files.getFirst().path()),
                    ReadingLimits.FILES,
                    ReadingLimits.ALL_BYTES >> 20));
            return false;
        }
        return files.stream()
                .filter(file -> file.path().endsWith(".drl"))
                .sorted(Comparator.comparing(SourceFile::path))
                .allMatch(this::takesWords);
    }

    /** Counted before anything is parsed, which takes far longer. */
    private boolean takesWords(SourceFile file) {
        var unheard = new Problems(file.path());
        int words = SourceText.of(file, unheard)
                .map(text -> Lexer.tokens(text, unheard).size())
                .orElse(0);
        var problems = new Problems(file.path());
        boolean few = allowance.takesWords(words, Place.ofFile(file.path()), problems);
        issues.addAll(problems.all());
        return few;
    }

    private void readFile(SourceFile file) {
        var problems = new Problems(file.path());
        if (file.path().endsWith(".drl")) {
            new DrlReader(codes, problems).rules(file).forEach(rule -> accept(rule, problems));
        } else if (file.path().endsWith(".drl.csv")) {
            SourceText.of(file, problems)
                    .map(text -> CsvGrid.of(text, problems))
                    .filter(grid -> allowance.takesWords(grid.size(), Place.ofFile(file.path()), problems))
                    .map(grid -> new TableReader(codes, problems).rules(grid))
                    .ifPresent(found -> found.forEach(rule -> accept(rule, problems)));
        } else if (file.path().endsWith(".drl.xlsx")) {
            readSpreadsheet(file, problems);
        } else {
            problems.error("UNKNOWN_FILE_KIND", Place.ofFile(file.path()));
        }
        issues.addAll(problems.all());
    }

    private void readSpreadsheet(SourceFile file, Problems problems) {
        XlsxGuard.open(file, problems, allowance).ifPresent(workbook -> {
            var sheet = new Problems(file.path() + "!" + workbook.sheetName());
            var found = new TableReader(codes, sheet).rules(workbook.grid(sheet));
            found.forEach(rule -> accept(rule, sheet));
            issues.addAll(sheet.all());
        });
    }

    private void limitDerived() {
        var derived =
                rules.stream().filter(rule -> rule.phase() == Phase.DERIVE).toList();
        long codes = derived.stream()
                .flatMap(rule -> rule.writes().stream())
                .map(Write::target)
                .distinct()
                .count();
        if (codes > ReadingLimits.DERIVED) {
            issues.add(
                    Issue.error("TOO_MANY_DERIVED", derived.getLast().origin().place(), ReadingLimits.DERIVED));
            rules.removeIf(rule -> rule.phase() == Phase.DERIVE);
        }
    }

    private void accept(RuleDefinition rule, Problems problems) {
        var place = rule.origin().place();
        if (rules.size() >= ReadingLimits.RULES) {
            if (rules.size() == ReadingLimits.RULES && names.put("", place) == null) {
                problems.error("TOO_MANY_RULES", place, ReadingLimits.RULES);
            }
            return;
        }
        var first = names.putIfAbsent(rule.name(), place);
        if (first != null) {
            problems.error("RULE_NAME_TWICE", place, rule.name(), first);
            return;
        }
        rules.add(rule);
    }
}
