package id.tolok.rules.internal;

import id.tolok.planning.Dictionaries;
import id.tolok.shared.RuleSetId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells planning which dictionary counts from which day on. */
@Component
public class DictionaryInForce {

    private final Dictionaries dictionaries;
    private final VersionRows rows;
    private final LiveContents contents;

    DictionaryInForce(Dictionaries dictionaries, VersionRows rows, LiveContents contents) {
        this.dictionaries = dictionaries;
        this.rows = rows;
        this.contents = contents;
    }

    /** After a version came or went whose day was this: the dictionary of the version that now counts on it. */
    public void settle(RuleSetId ruleSet, LocalDate from) {
        rows.inForce(ruleSet, from)
                .map(contents::of)
                .ifPresent(live -> dictionaries.comeIntoForce(
                        ruleSet,
                        from,
                        live.pack().dictionary(),
                        GoalReading.of(live.compiled().model())));
    }
}
