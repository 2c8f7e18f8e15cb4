package id.tolok.engine;

import id.tolok.engine.model.RuleModel;
import id.tolok.shared.Issues;

/** What checking gave: all issues, and the model of every rule that has none. Executable only without errors. */
public record CheckedRules(RuleModel model, Issues issues) {}
