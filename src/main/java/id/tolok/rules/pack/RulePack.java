package id.tolok.rules.pack;

import id.tolok.engine.SourceFile;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.dictionary.Titles;
import id.tolok.organisation.calendar.WorkingCalendar;
import id.tolok.rules.ContentHash;
import id.tolok.shared.Hash;
import id.tolok.shared.RuleSetId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A whole rule set as a folder holds it, read and checked: manifest, calendar, distribution limits and cases. The rule
 * files are not checked here but by the engine.
 *
 * @param files all files of the folder with their original bytes, sorted by path
 */
public record RulePack(
        Manifest manifest,
        WorkingCalendar calendar,
        DistributionLimits distribution,
        List<Case> cases,
        List<SourceFile> files) {

    public RulePack {
        cases = List.copyOf(cases);
        files = List.copyOf(files);
    }

    public RuleSetId id() {
        return manifest.id();
    }

    public Titles titles() {
        return manifest.titles();
    }

    public RuleDictionary dictionary() {
        return manifest.dictionary();
    }

    public LocalDate effectiveFrom() {
        return manifest.effectiveFrom();
    }

    /** The calendar that the folder holds; absent where it holds none and Monday to Friday is assumed. */
    public Optional<WorkingCalendar> ownCalendar() {
        return files.stream().anyMatch(file -> PackFile.of(file.path()) == PackFile.CALENDAR)
                ? Optional.of(calendar)
                : Optional.empty();
    }

    /** The hash that names this text, wherever it is kept. */
    public Hash contentHash() {
        return ContentHash.of(files);
    }

    /** The files that hold rules: text and decision tables. */
    public List<SourceFile> rules() {
        return files.stream()
                .filter(file -> PackFile.of(file.path()) == PackFile.RULES)
                .toList();
    }
}
