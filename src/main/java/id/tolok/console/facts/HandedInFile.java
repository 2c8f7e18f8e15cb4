package id.tolok.console.facts;

import id.tolok.facts.FactFileUpload;
import id.tolok.facts.IdenticalRows;
import id.tolok.facts.intake.ColumnMapping;
import id.tolok.organisation.intake.FileContent;
import id.tolok.planning.Period;
import id.tolok.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that lies on disk from when it was handed in until it was stored or the screen was left. */
record HandedInFile(String name, Path path) {

    FactFileUpload upload(
            Period period,
            RuleSet ruleSet,
            Optional<String> source,
            Optional<ColumnMapping> mapping,
            IdenticalRows identical) {
        return new FactFileUpload(
                name, FileContent.of(path), period.id(), ruleSet.id(), mapping, source, identical, Optional.empty());
    }

    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
