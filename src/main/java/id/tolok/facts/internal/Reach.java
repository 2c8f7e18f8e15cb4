package id.tolok.facts.internal;

import id.tolok.facts.intake.ColumnMapping;
import id.tolok.facts.intake.FactFile;
import id.tolok.facts.intake.FactRow;
import id.tolok.facts.intake.FactSink;
import id.tolok.facts.intake.FactWindows;
import id.tolok.facts.intake.Subject;
import id.tolok.organisation.intake.TableFile;
import id.tolok.shared.Issue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which stored facts the rows of a file may meet: those of these days. */
sealed interface Reach {

    /** A longer file is rather held against all that is stored than read twice. */
    int SHORT = 20_000;

    LocalDate first();

    LocalDate last();

    record Everybody(LocalDate first, LocalDate last) implements Reach {}

    /** Only those of the people and units that a short file names, such as the delivery of one night. */
    record Named(LocalDate first, LocalDate last, Set<Long> people, Set<Long> units) implements Reach {}

    static Reach of(TableFile table, ColumnMapping mapping, ImportBasis.Basis against) {
        var windows = against.checks().windows();
        var all = new Everybody(windows.earliest(), windows.period().end());
        int lines = table.lines();
        if (lines == 0 || lines > SHORT) {
            return all;
        }
        var names = new Names(against.directory(), windows);
        FactFile.read(table, mapping, against.checks(), names);
        return new Named(names.first, names.last, names.people, names.units);
    }

    /** Passes over every row, so that the checks remember none of them. */
    final class Names implements FactSink {

        private final Directory directory;
        private final Set<Long> people = new TreeSet<>();
        private final Set<Long> units = new TreeSet<>();
        private LocalDate first;
        private LocalDate last;

        private Names(Directory directory, FactWindows windows) {
            this.directory = directory;
            first = windows.period().end();
            last = windows.earliest();
        }

        @Override
        public boolean passesOver(FactRow fact) {
            var date = fact.observation().date();
            first = date.isBefore(first) ? date : first;
            last = date.isAfter(last) ? date : last;
            switch (fact.subject()) {
                case Subject.Person person ->
                    Optional.ofNullable(directory.people().get(person.nip())).ifPresent(id -> people.add(id.value()));
                case Subject.Unit unit ->
                    Optional.ofNullable(directory.units().get(unit.code())).ifPresent(id -> units.add(id.value()));
            }
            return true;
        }

        @Override
        public void fact(FactRow fact) {
            // each is passed over
        }

        @Override
        public void issue(Issue issue) {
            // is told when the file is read for good
        }
    }
}
