package id.tolok.console.evaluation;

import com.vaadin.flow.component.UI;
import id.tolok.console.component.Formats;
import id.tolok.rules.pack.DistributionCheck.Finding;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** How a unit stands to a limit, in words and numbers. */
final class FindingTexts {

    private FindingTexts() {}

    static String sentence(Finding finding, Words words, UI ui) {
        var limit = finding.limit();
        var grades = limit.grades().stream().map(words::grade).collect(Collectors.joining(" + "));
        var bounds = new StringBuilder();
        limit.leastPercent().ifPresent(least -> bounds.append(bound("leastpercent", least, ui)));
        limit.mostPercent().ifPresent(most -> bounds.append(bound("mostpercent", most, ui)));
        limit.leastCount().ifPresent(least -> bounds.append(bound("leastcount", least, ui)));
        return ui.getTranslation(
                "evaluation.distribution.finding",
                grades,
                Formats.count(finding.people(), ui.getLocale()),
                Formats.count(finding.total(), ui.getLocale()),
                Formats.number(finding.percent(), ui.getLocale()),
                bounds.toString().strip());
    }

    private static String bound(String kind, BigDecimal value, UI ui) {
        return " " + ui.getTranslation("evaluation.distribution." + kind, Formats.number(value, ui.getLocale()));
    }
}
