package id.tolok.console.coaching;

import static id.tolok.shared.Permission.COACHING_STATISTICS;
import static id.tolok.shared.Permission.RULES_EDIT;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.coaching.ContestedRules;
import id.tolok.coaching.ContestedRules.Contested;
import id.tolok.coaching.Objection.Target;
import id.tolok.coaching.ObjectionCases;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.rules.RuleSets;
import id.tolok.rules.VersionState;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which rules and facts people object to, by period: the darker, the more. */
@Route(value = "coaching/contested", layout = MainLayout.class)
@InNavigation(value = Area.COACHING, order = 7, titleKey = "coaching.contested.title")
@StyleSheet("context://tolok/evaluation.css")
@StyleSheet("context://tolok/coaching.css")
@Requires(COACHING_STATISTICS)
public class ContestedView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private record Row(RuleSetId ruleSet, Target target) {}

    private final transient CriteriaNames names;
    private final Div offers = new Div();

    ContestedView(
            ContestedRules contested,
            CriteriaNames names,
            ObjectionCases cases,
            RuleSets ruleSets,
            CurrentActor actor) {
        this.names = names;
        getContent()
                .add(new PageHeader(getTranslation(titleKey()))
                        .subtitle(getTranslation("coaching.contested.subtitle")));
        var all = contested.all();
        if (actor.get().may(RULES_EDIT)) {
            offer(cases, ruleSets);
        }
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.SCALE,
                            getTranslation("coaching.contested.empty"),
                            getTranslation("coaching.contested.emptyremedy")));
        } else {
            var scroll = new Div(table(all));
            scroll.addClassName("tolok-scroll");
            getContent().add(scroll);
        }
    }

    @Override
    public String titleKey() {
        return "coaching.contested.title";
    }

    private void offer(ObjectionCases cases, RuleSets ruleSets) {
        offers.removeAll();
        getContent().add(offers);
        if (!cases.open().isEmpty()) {
            var drafts = ruleSets.all().stream()
                    .flatMap(set -> ruleSets.versions(set.id()).stream())
                    .filter(version -> version.state() == VersionState.DRAFT)
                    .toList();
            offers.add(new CaseOffers(cases, drafts, names, () -> offer(cases, ruleSets)));
        }
    }

    private NativeTable table(List<Contested> all) {
        var periods =
                all.stream().map(Contested::periodCode).distinct().sorted().toList();
        var rows = all.stream()
                .collect(Collectors.groupingBy(
                        one -> new Row(one.ruleSet(), one.target()),
                        LinkedHashMap::new,
                        Collectors.toMap(Contested::periodCode, one -> one)));
        int most = all.stream().mapToInt(Contested::objections).max().orElse(1);
        var table = new NativeTable();
        table.addClassName("tolok-heat");
        table.setCaptionText(getTranslation("coaching.contested.caption"));
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("coaching.contested.what"));
        periods.forEach(period -> head.addHeaderCell().setText(period));
        rows.forEach((row, byPeriod) -> {
            var line = table.getBody().addRow();
            line.addHeaderCell()
                    .setText(getTranslation(
                            "coaching.target." + row.target().kind(),
                            names.of(row.ruleSet(), row.target(), UI.getCurrent())));
            for (var period : periods) {
                var cell = line.addDataCell();
                Optional.ofNullable(byPeriod.get(period)).ifPresent(one -> heat(cell, one, most));
            }
        });
        return table;
    }

    private void heat(NativeTableCell cell, Contested one, int most) {
        cell.setText(getTranslation("coaching.contested.cell", one.objections(), one.upheld()));
        cell.getStyle().set("--tolok-heat", 10 + 35 * one.objections() / most + "%");
    }
}
