package id.tolok.rules;

import id.tolok.shared.Issues;

/**
 * What became of an uploaded workbook.
 *
 * @param draft as it is now: with the changed cells, or as it was where there are issues
 * @param issues name sheet and cell
 */
public record SheetUpload(RuleSetVersion draft, Issues issues) {}
