package id.tolok.planning;

import id.tolok.shared.Issues;

/** What a file of goals brings, or would bring; each row with an error is refused and the others are kept. */
public record GoalImportReport(int added, int changed, int unchanged, Issues issues) {}
