package id.tolok.planning;

import static id.tolok.shared.Permission.PLANNING_EDIT;
import static id.tolok.shared.Permission.PLANNING_READ;
import static id.tolok.shared.Permission.RULES_PUBLISH;

import id.tolok.engine.dictionary.RuleDictionary;
import id.tolok.planning.internal.DictionaryJson;
import id.tolok.shared.Auditable;
import id.tolok.shared.Hash;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators may be observed from which day on. A dictionary comes into force with a version; none is ever changed. */
@Service
@Transactional(readOnly = true)
public class Dictionaries {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Dictionaries(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** From this day on the dictionary is the one in force; of several from the same day the last one is. */
    @Requires({PLANNING_EDIT, RULES_PUBLISH})
    @Transactional
    public void comeIntoForce(RuleSetId ruleSet, LocalDate from, RuleDictionary dictionary, GoalUse goals) {
        var content = DictionaryJson.write(dictionary);
        database.sql("insert into dictionary (id, rule_set, in_force_from, content, goal_use)"
                        + " values (nextval('dictionary_seq'), ?, ?, ?, ?)")
                .params(ruleSet.value(), from, content, goals.name())
                .update();
        events.publishEvent(
                Auditable.of("planning.dictionary-in-force", "rule-set:" + ruleSet.value(), Hash.of(content)));
    }

    @Requires(PLANNING_READ)
    public Optional<RuleDictionary> inForce(RuleSetId ruleSet, LocalDate day) {
        return database.sql("select content from dictionary where rule_set = ? and in_force_from <= ?"
                        + " order by in_force_from desc, id desc fetch first row only")
                .params(ruleSet.value(), day)
                .query(String.class)
                .optional()
                .map(DictionaryJson::read);
    }

    /** What the rules ask of goals whose dictionary is in force on a day. */
    @Requires(PLANNING_READ)
    public GoalUse goalUse(RuleSetId ruleSet, LocalDate day) {
        return goalUses(day).getOrDefault(ruleSet, GoalUse.NONE);
    }

    /** Whether any rules in force on a day ask how much each goal counts. */
    @Requires(PLANNING_READ)
    public boolean weighsGoals(LocalDate day) {
        return goalUses(day).containsValue(GoalUse.WEIGHED);
    }

    private Map<RuleSetId, GoalUse> goalUses(LocalDate day) {
        var found = new LinkedHashMap<RuleSetId, GoalUse>();
        database.sql("select rule_set, goal_use from dictionary where in_force_from <= ?"
                        + " order by rule_set, in_force_from desc, id desc")
                .param(day)
                .query((row, number) -> Map.entry(new RuleSetId(row.getString(1)), GoalUse.valueOf(row.getString(2))))
                .list()
                .forEach(entry -> found.putIfAbsent(entry.getKey(), entry.getValue()));
        return found;
    }

    /** The dictionary in force on a day of every rule set that has one. */
    @Requires(PLANNING_READ)
    public Map<RuleSetId, RuleDictionary> allInForce(LocalDate day) {
        var found = new LinkedHashMap<RuleSetId, RuleDictionary>();
        database.sql("select rule_set, content from dictionary where in_force_from <= ?"
                        + " order by rule_set, in_force_from desc, id desc")
                .param(day)
                .query((row, number) -> Map.entry(new RuleSetId(row.getString(1)), row.getString(2)))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> DictionaryJson.read(entry.getValue())));
        return found;
    }
}
