package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import id.tolok.console.component.StateBadge;
import id.tolok.evaluation.Run;
import id.tolok.organisation.Unit;
import id.tolok.rules.pack.DistributionCheck.Finding;
import id.tolok.rules.pack.DistributionLimits.UnitRating;
import id.tolok.shared.UnitId;
import java.util.List;
import java.util.Optional;

/** Whether the grades of a unit spread as the rule set asks of a unit with this rating, and what was decided about it. */
class DistributionPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Run run;
    private final transient UnitChecks checks;
    private final transient Words words;
    private final H2 title = new H2(getTranslation("evaluation.distribution.title"));
    private final Paragraph progress = new Paragraph();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final Select<UnitRating> rating = new Select<>();
    private final Div findings = new Div();
    private final UnitDecision decision;

    DistributionPanel(Run run, UnitChecks checks, Words words) {
        this.run = run;
        this.checks = checks;
        this.words = words;
        this.decision = new UnitDecision(run.id(), checks, words, this::refresh);
        unit.setLabel(getTranslation("evaluation.distribution.unit"));
        unit.setWidth("min(20rem, 100%)");
        unit.setItems(checks.units(run));
        unit.setItemLabelGenerator(Unit::name);
        unit.addValueChangeListener(change -> decided());
        List<UnitRating> ratings = checks.ratings(run.id());
        rating.setLabel(getTranslation("evaluation.distribution.rating"));
        rating.setPlaceholder(getTranslation("evaluation.distribution.choose"));
        rating.setWidth("min(20rem, 100%)");
        rating.setItems(ratings);
        rating.setItemLabelGenerator(choice -> choice.titles().in(getLocale()));
        rating.addValueChangeListener(change -> refresh());
        getContent().addClassNames("tolok-card", "tolok-distribution");
        var choices = new Div(unit, rating);
        choices.addClassName("tolok-aspect-filter");
        getContent().add(title, progress, choices, findings, decision);
        setVisible(!ratings.isEmpty() && checks.seesWholeUnits());
    }

    /** @param chosen by the filter; else the first unit at the top that nobody has decided on yet */
    void show(Optional<UnitId> chosen) {
        if (!isVisible()) {
            return;
        }
        chosen.flatMap(id -> unit.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .or(() -> checks.open(run).stream().findFirst())
                .or(() -> checks.tops(run).stream().findFirst())
                .ifPresent(unit::setValue);
        decided();
    }

    /** Shows what was decided on the unit, if anything was. */
    private void decided() {
        unit.getOptionalValue()
                .flatMap(here -> checks.covering(run.id(), here.id()))
                .flatMap(release -> checks.ratings(run.id()).stream()
                        .filter(one -> one.code().equals(release.rating()))
                        .findFirst())
                .ifPresentOrElse(rating::setValue, rating::clear);
        refresh();
    }

    private void refresh() {
        findings.removeAll();
        decision.clear();
        int tops = checks.tops(run).size();
        progress.setVisible(tops > 1);
        progress.setText(getTranslation(
                "evaluation.distribution.progress", tops - checks.open(run).size(), tops));
        unit.getOptionalValue()
                .ifPresent(here -> rating.getOptionalValue().ifPresent(chosen -> {
                    var list = new UnorderedList();
                    var found = checks.check(run.id(), here.id(), chosen);
                    found.forEach(finding -> list.add(new ListItem(
                            badge(finding), new Span(" " + FindingTexts.sentence(finding, words, UI.getCurrent())))));
                    int judged = checks.judged(run.id(), here.id());
                    if (judged > 0) {
                        findings.add(new Paragraph(getTranslation("evaluation.distribution.judged", judged)));
                    }
                    findings.add(
                            found.isEmpty() ? new Paragraph(getTranslation("evaluation.distribution.nobody")) : list);
                    decision.show(here, chosen, found);
                }));
    }

    private StateBadge badge(Finding finding) {
        return finding.kept()
                ? new StateBadge(getTranslation("evaluation.distribution.kept"), StateBadge.Tone.GOOD)
                : new StateBadge(getTranslation("evaluation.distribution.broken"), StateBadge.Tone.WARNING);
    }
}
