package id.tolok.console.rules;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import id.tolok.rules.pack.CaseReport;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One file and the ways to edit it, of which one is shown. What cannot be shown in a way is offered as text. */
final class FileDesk extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<FileEditor> ways;
    private final Tabs tabs = new Tabs();
    private final Map<Tab, FileEditor> byTab = new LinkedHashMap<>();
    private final Map<String, String> chosen = new HashMap<>();
    private final Div place = new Div();
    private final Span textOnly = new Span();
    private FileEditor way;
    private String path = "";
    private String text = "";
    private boolean readOnly;
    private transient Issues issues = Issues.NONE;
    private transient Optional<CaseReport> cases = Optional.empty();
    private transient List<String> rules = List.of();
    private transient List<CoverageMarks.Mark> coverage = List.of();
    private boolean building;

    /** @param ways of those that can show a file, the first is chosen until somebody prefers another */
    FileDesk(List<FileEditor> ways) {
        this.ways = List.copyOf(ways);
        this.way = ways.getLast();
        tabs.setId("ways");
        tabs.addSelectedChangeListener(event -> {
            if (!building && event.getSelectedTab() != null) {
                choose(byTab.getOrDefault(event.getSelectedTab(), way));
            }
        });
        place.addClassName("tolok-rule-place");
        textOnly.addClassName("tolok-rule-text-only");
        getContent().addClassName("tolok-rule-way");
        getContent().add(new Div(tabs, textOnly), place);
    }

    void show(String file, String content) {
        path = file;
        text = content;
        building = true;
        tabs.removeAll();
        byTab.clear();
        for (var each : ways) {
            if (each.canShow(file, content)) {
                var tab = new Tab(getTranslation("rules.way." + each.name()));
                tab.setId("way-" + each.name());
                byTab.put(tab, each);
                tabs.add(tab);
            }
        }
        var wanted = chosen.getOrDefault(kind(), "");
        var first = byTab.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(wanted))
                .findFirst()
                .orElseGet(() -> byTab.entrySet().iterator().next());
        tabs.setSelectedTab(first.getKey());
        building = false;
        textOnly.setText(byTab.size() == 1 && isRules() ? getTranslation("rules.way.text-only") : "");
        use(first.getValue());
    }

    /** The text that the file has now, after a change in the way that is shown. */
    void changed(String content) {
        text = content;
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        way.setReadOnly(value);
    }

    void setIssues(Issues found) {
        issues = found;
        way.setIssues(found);
    }

    void setCases(Optional<CaseReport> report, List<String> ruleNames) {
        cases = report;
        rules = ruleNames;
        way.setCases(report, ruleNames);
    }

    void setCoverage(List<CoverageMarks.Mark> marks) {
        coverage = marks;
        way.setCoverage(marks);
    }

    void reveal(Issue issue) {
        way.reveal(issue);
    }

    /** Changes over to a way, where it can show the file. */
    void choose(String name) {
        byTab.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .findFirst()
                .ifPresent(entry -> tabs.setSelectedTab(entry.getKey()));
    }

    /** What was typed since the tabs were made may have become something that only text can show. */
    private void choose(FileEditor chosenWay) {
        if (!chosenWay.canShow(path, text)) {
            show(path, text);
            return;
        }
        chosen.put(kind(), chosenWay.name());
        use(chosenWay);
    }

    private void use(FileEditor next) {
        way = next;
        if (!place.getChildren().toList().equals(List.of(next.component()))) {
            place.removeAll();
            place.add(next.component());
        }
        next.show(path, text);
        next.setReadOnly(readOnly);
        next.setIssues(issues);
        next.setCases(cases, rules);
        next.setCoverage(coverage);
    }

    private boolean isRules() {
        return path.endsWith(".drl") || path.endsWith(".drl.csv");
    }

    private String kind() {
        return path.startsWith("cases/") ? "cases" : path.substring(path.indexOf('.') + 1);
    }
}
