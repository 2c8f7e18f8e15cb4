package id.tolok.engine.internal.verifying;

import id.tolok.engine.Witness;
import id.tolok.engine.dictionary.Outcome;
import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.engine.model.RuleDefinition;
import id.tolok.engine.model.Write;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds grades that nobody gets, and who comes nearest to each. */
final class Grades {

    private final List<String> grades;
    private final Map<RuleDefinition, Analysis> live;
    private final Map<RuleDefinition, Area> dead;
    private final Found found;

    Grades(RuleDictionary dictionary, Map<RuleDefinition, Analysis> live, Map<RuleDefinition, Area> dead, Found found) {
        this.grades = dictionary.grades().stream().map(Outcome::code).toList();
        this.live = live;
        this.dead = dead;
        this.found = found;
    }

    void look() {
        for (var grade : grades) {
            if (giving(live.keySet(), grade).isEmpty()) {
                unreachable(grade);
            }
        }
    }

    private static List<RuleDefinition> giving(Set<RuleDefinition> rules, String grade) {
        return rules.stream()
                .filter(rule -> rule.writes().stream()
                        .anyMatch(write -> write instanceof Write.GiveGrade(var code) && code.equals(grade)))
                .toList();
    }

    /** Of those who nearly meet a rule that gives it, or else get the grade next to it. */
    private void unreachable(String grade) {
        var almost = giving(dead.keySet(), grade);
        if (almost.isEmpty()) {
            var next = next(grade);
            found.grade(grade, next.stream().map(RuleDefinition::name).toList(), next.flatMap(this::whoGets));
        } else {
            var witness = found.witness(Optional.ofNullable(dead.get(almost.getFirst())));
            found.grade(
                    grade, almost.stream().map(RuleDefinition::name).sorted().toList(), witness);
        }
    }

    private Optional<RuleDefinition> next(String grade) {
        int place = grades.indexOf(grade);
        return grades.stream()
                .sorted(Comparator.comparingInt(other -> Math.abs(grades.indexOf(other) - place)))
                .flatMap(other -> giving(live.keySet(), other).stream())
                .findFirst();
    }

    private Optional<Witness> whoGets(RuleDefinition rule) {
        var analysis = live.get(rule);
        var where = Optional.ofNullable(analysis).filter(Analysis::isWhole).map(Analysis::area);
        return found.whoMeets(rule, where).map(one -> {
            var shown = new TreeMap<>(one.shown());
            rule.writes().forEach(write -> shown.put("Grade", write.target()));
            return new Witness(one.facts(), one.derived(), one.aspects(), one.ratings(), one.grade(), shown);
        });
    }
}
