package id.tolok.console.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Charts.Series;
import id.tolok.console.shell.MainLayout;
import id.tolok.shared.Issue;
import id.tolok.shared.Issues;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Every building block on one page, for the browser test and for whoever wants to see them. */
@Route(value = "test/components", layout = MainLayout.class)
@OpenToAll("exists in tests only")
public class ComponentsView extends Composite<VerticalLayout> {

    private static final long serialVersionUID = 1L;

    private int looks;

    public ComponentsView() {
        var typed = new Span();
        typed.setId("typed");
        var editor = new CodeEditor("Rule text");
        editor.setHeight("12rem");
        editor.show("a.drl", "rule \"A\"\nwhen\n    Employee()\nthen\nend\n");
        editor.setIssues(Issues.of(Issue.error("NOT_PERMITTED", new Place("a.drl", 3, 5), "x")));
        editor.onTextChanged(
                change -> typed.setText(change.text().lines().findFirst().orElse("")));
        var progress = new Progress("Working");
        progress.setId("progress");
        WhileShown.every(Duration.ofMillis(100), progress, () -> {
            looks++;
            progress.show(looks, 5, looks + " of 5");
            return looks < 5;
        });
        getContent()
                .add(
                        new PageHeader("Components", new StateBadge("draft", StateBadge.Tone.WARNING))
                                .subtitle("Every building block on one page."),
                        new FilterBar(new TextField("Name"), new TextField("Unit")),
                        new Span(
                                grade("SANGAT_BAIK"),
                                grade("BAIK"),
                                grade("BUTUH_PERBAIKAN"),
                                grade("KURANG"),
                                grade("SANGAT_KURANG")),
                        progress,
                        bars(),
                        waterfall(),
                        radar(),
                        editor,
                        typed,
                        new Facts().add("Name", "Sari").add("Unit", "Kelurahan Tambak Sarioso"),
                        new RuleText("rule \"A\"\nwhen\nthen\nend"),
                        new FailedState("Could not be loaded.", () -> {}),
                        new EmptyState(VaadinIcon.CLIPBOARD_CHECK, "Nothing yet", "Import something."));
    }

    private static GradeBadge grade(String code) {
        return new GradeBadge(code, code);
    }

    private static Chart bars() {
        return Charts.lyingBars(
                "Grades",
                List.of("Seksi A", "Seksi B"),
                List.of(
                        new Series("Baik", GradeBadge.color("BAIK"), numbers("12", "7")),
                        new Series("Kurang", GradeBadge.color("KURANG"), numbers("1", "3"))));
    }

    private static Chart waterfall() {
        return Waterfall.of(
                "Service quality",
                List.of(
                        new Waterfall.Step("On time", new BigDecimal("40")),
                        new Waterfall.Step("Complaints", new BigDecimal("-12.5"))),
                "Total");
    }

    private static Chart radar() {
        return Charts.radar(
                "Aspects",
                List.of("Service", "Discipline", "Innovation"),
                numbers("100", "100", "100"),
                List.of(new Series("Sari", "--tolok-1", numbers("80", "95", "60"))));
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Arrays.stream(texts).map(BigDecimal::new).toList();
    }
}
