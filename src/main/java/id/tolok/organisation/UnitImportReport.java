package id.tolok.organisation;

import id.tolok.shared.Issues;
import java.util.List;

/** What a file of units brings, or would bring, by code. */
public record UnitImportReport(List<String> added, List<String> changed, List<String> unchanged, Issues issues) {

    public UnitImportReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
    }
}
