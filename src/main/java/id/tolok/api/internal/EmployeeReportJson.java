package id.tolok.api.internal;

import id.tolok.organisation.EmployeeChange.Kind;
import id.tolok.organisation.EmployeeImportReport;
import java.util.List;
import java.util.Locale;

/**
 * What a table of employees brought, or would bring. A row with an error is refused, the others are kept.
 *
 * @param stored whether it was written
 */
record EmployeeReportJson(
        boolean stored,
        long added,
        long changed,
        long unchanged,
        long refused,
        List<String> newUnits,
        List<IssueJson> errors) {

    static EmployeeReportJson of(EmployeeImportReport report, boolean stored, List<String> fields, Locale language) {
        return new EmployeeReportJson(
                stored,
                report.count(Kind.ADDED),
                report.count(Kind.CHANGED),
                report.count(Kind.UNCHANGED),
                report.refused(),
                report.newUnits(),
                report.issues().all().stream()
                        .map(issue -> IssueJson.of(issue, fields, language))
                        .toList());
    }
}
