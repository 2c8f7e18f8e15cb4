package id.tolok.console.rules;

import id.tolok.engine.Coverage.Leaf;
import id.tolok.engine.model.RuleModel;
import id.tolok.rules.pack.CaseReport;
import id.tolok.shared.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the cases showed of each condition, at its place. */
final class CoverageMarks {

    private CoverageMarks() {}

    /** How a condition was seen by the cases. */
    enum Seen {
        NEVER,
        ONE_WAY,
        BOTH_WAYS;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param rule where the rule begins: the constraints of a table's row stand in the table's head */
    record Mark(Place rule, Place place, Seen seen) {

        /** The line that the mark is about. */
        int line() {
            return Math.max(rule.line(), place.line());
        }
    }

    static List<Mark> of(RuleModel model, CaseReport report) {
        var marks = new ArrayList<Mark>();
        for (var rule : model.rules()) {
            var coverage = report.coverage().rules().get(rule.name());
            var places = rule.origin().constraintPlaces();
            for (int i = 0; coverage != null && i < Math.min(coverage.leaves().size(), places.size()); i++) {
                marks.add(new Mark(
                        rule.origin().place(),
                        places.get(i),
                        seen(coverage.leaves().get(i))));
            }
        }
        return marks;
    }

    private static Seen seen(Leaf leaf) {
        return leaf.complete() ? Seen.BOTH_WAYS : leaf.seenTrue() || leaf.seenFalse() ? Seen.ONE_WAY : Seen.NEVER;
    }
}
