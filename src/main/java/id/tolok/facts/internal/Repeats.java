package id.tolok.facts.internal;

import id.tolok.engine.dictionary.IndicatorDefinition;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.facts.IdenticalRows;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides about rows that are stored already, and counts them. */
final class Repeats {

    private final StoredRows stored;
    private final IdenticalRows decision;
    private final Set<String> answers;
    private int facts;
    private int ofSurveys;

    Repeats(StoredRows stored, IdenticalRows decision, RuleDictionary dictionary) {
        this.stored = stored;
        this.decision = decision;
        this.answers = dictionary.indicators().stream()
                .filter(IndicatorDefinition::answers)
                .map(IndicatorDefinition::code)
                .collect(Collectors.toSet());
    }

    /** To be asked once for each row, in the order of the file. */
    boolean passesOver(NewObservation row) {
        if (!stored.meet(key(row))) {
            return false;
        }
        boolean answer = answers.contains(row.observation().code());
        if (answer) {
            ofSurveys++;
        } else {
            facts++;
        }
        return switch (decision) {
            case PASS_OVER_FACTS -> !answer;
            case PASS_OVER_ALL -> true;
            case STORE -> false;
        };
    }

    /** How many were met that are no answers of a survey. */
    int facts() {
        return facts;
    }

    /** How many answers of a survey were met. */
    int answers() {
        return ofSurveys;
    }

    private static long key(NewObservation row) {
        var observation = row.observation();
        return RowKey.of(
                row.employee().isPresent() ? 'e' : 'u',
                row.employee()
                        .map(employee -> employee.value())
                        .or(() -> row.unit().map(unit -> unit.value()))
                        .orElse(0L),
                observation.code(),
                observation.value(),
                observation.text(),
                observation.date(),
                observation.source());
    }
}
