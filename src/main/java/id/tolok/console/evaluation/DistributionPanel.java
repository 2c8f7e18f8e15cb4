package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
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
    private final H2 title = new H2();
    private final Select<UnitRating> rating = new Select<>();
    private final Div findings = new Div();
    private final UnitDecision decision;
    private transient Optional<Unit> unit = Optional.empty();

    DistributionPanel(Run run, UnitChecks checks, Words words) {
        this.run = run;
        this.checks = checks;
        this.words = words;
        this.decision = new UnitDecision(run.id(), checks, this::refresh);
        List<UnitRating> ratings = checks.ratings(run.id());
        rating.setLabel(getTranslation("evaluation.distribution.rating"));
        rating.setPlaceholder(getTranslation("evaluation.distribution.choose"));
        rating.setWidth("min(20rem, 100%)");
        rating.setItems(ratings);
        rating.setItemLabelGenerator(choice -> choice.titles().in(getLocale()));
        rating.addValueChangeListener(change -> refresh());
        getContent().addClassNames("tolok-card", "tolok-distribution");
        getContent().add(title, rating, findings, decision);
        setVisible(!ratings.isEmpty());
    }

    /** @param chosen by the filter; else the unit at the top */
    void show(Optional<UnitId> chosen) {
        unit = checks.unit(run, chosen);
        title.setText(unit.map(Unit::name).orElseGet(() -> getTranslation("evaluation.distribution.nounit")));
        rating.setVisible(unit.isPresent());
        unit.flatMap(here -> checks.covering(run.id(), here.id()))
                .flatMap(release -> checks.ratings(run.id()).stream()
                        .filter(one -> one.code().equals(release.rating()))
                        .findFirst())
                .ifPresentOrElse(rating::setValue, rating::clear);
        refresh();
    }

    private void refresh() {
        findings.removeAll();
        decision.clear();
        unit.ifPresent(here -> rating.getOptionalValue().ifPresent(chosen -> {
            var list = new UnorderedList();
            var found = checks.check(run.id(), here.id(), chosen);
            found.forEach(finding -> list.add(new ListItem(
                    badge(finding), new Span(" " + FindingTexts.sentence(finding, words, UI.getCurrent())))));
            findings.add(found.isEmpty() ? new Paragraph(getTranslation("evaluation.distribution.nobody")) : list);
            decision.show(here, chosen, found);
        }));
    }

    private StateBadge badge(Finding finding) {
        return finding.kept()
                ? new StateBadge(getTranslation("evaluation.distribution.kept"), StateBadge.Tone.GOOD)
                : new StateBadge(getTranslation("evaluation.distribution.broken"), StateBadge.Tone.WARNING);
    }
}
