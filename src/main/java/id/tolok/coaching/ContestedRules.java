package id.tolok.coaching;

import static id.tolok.shared.Permission.COACHING_STATISTICS;

import id.tolok.coaching.internal.ObjectionRows;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which rules and facts people object to: for those who write rules. Counts alone, never who it was. */
@Service
@Transactional(readOnly = true)
public class ContestedRules {

    /** @param upheld how many of the objections were right */
    public record Contested(
            String periodCode, RuleSetId ruleSet, Objection.Target target, int objections, int upheld) {}

    private final ObjectionRows rows;

    ContestedRules(ObjectionRows rows) {
        this.rows = rows;
    }

    /** The most contested first. */
    @Requires(COACHING_STATISTICS)
    public List<Contested> all() {
        return rows.contested();
    }
}
