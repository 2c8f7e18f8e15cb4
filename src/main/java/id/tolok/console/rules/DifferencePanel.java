package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.tolok.engine.RuleSentences;
import id.tolok.rules.LineDiff;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleText;
import id.tolok.rules.VersionDifference;
import id.tolok.rules.VersionDifference.FileChange;
import id.tolok.rules.VersionDifference.Kind;
import id.tolok.rules.VersionDifference.RuleChange;
import java.util.Locale;
import java.util.Optional;

/** What a version says otherwise than another one: by rule in words, by file side by side, and whom it moves. */
final class DifferencePanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient VersionPresenter presenter;
    private final transient ImpactPresenter impact;
    private final transient RuleSetVersion version;
    private final Select<RuleSetVersion> other = new Select<>();
    private final Div result = new Div();

    DifferencePanel(VersionPresenter presenter, ImpactPresenter impact, RuleSetVersion version) {
        this.presenter = presenter;
        this.impact = impact;
        this.version = version;
        var others = presenter.others(version);
        other.setId("difference-to");
        other.setLabel(getTranslation("rules.difference.to"));
        other.setItemLabelGenerator(v -> getTranslation("rules.version.number", v.number()));
        other.setItems(others);
        other.addValueChangeListener(event -> show());
        getContent().addClassName("tolok-rule-difference");
        getContent().add(other, result);
        others.stream()
                .filter(v -> version.basedOn().filter(v.id()::equals).isPresent())
                .findFirst()
                .or(() -> others.stream().findFirst())
                .ifPresentOrElse(
                        other::setValue, () -> result.add(new Paragraph(getTranslation("rules.difference.alone"))));
    }

    private void show() {
        var difference = presenter.difference(other.getValue().id(), version);
        var remarks = new RemarkList(presenter.review(), version, this::show, getLocale());
        result.removeAll();
        if (remarks.open() > 0) {
            result.add(new Paragraph(getTranslation("rules.comment.open", remarks.open())));
        }
        if (difference.files().isEmpty()) {
            result.add(new Paragraph(getTranslation("rules.difference.none")));
            return;
        }
        showRules(difference);
        result.add(new H3(
                getTranslation("rules.difference.files", difference.files().size())));
        difference.files().forEach(change -> result.add(file(change, remarks)));
        if (presenter.maySimulate()) {
            var moved = new ImpactPanel(
                    impact, version, () -> other.getOptionalValue().map(RuleSetVersion::id), () -> {});
            result.add(new H3(getTranslation("rules.difference.people")), moved);
        }
    }

    private void showRules(VersionDifference difference) {
        result.add(new H3(
                getTranslation("rules.difference.rules", difference.rules().size())));
        difference.rules().forEach(this::addRule);
    }

    private Component file(FileChange change, RemarkList remarks) {
        var sides = new SideBySide(
                change.lines(), line -> remarks.below(change.path(), line), line -> remarks.ask(change.path(), line));
        return details(change.path(), change.kind(), true, sides);
    }

    private String title(RuleChange change) {
        var rule = change.after().or(change::before).orElseThrow();
        var metadata = rule.metadata();
        return (getLocale().getLanguage().equals("en") ? metadata.titleEn().or(metadata::title) : metadata.title())
                .map(title -> title + " (" + change.rule() + ")")
                .orElse(change.rule());
    }

    private void addRule(RuleChange change) {
        var words = new DiffLines(LineDiff.of(sentences(change.before()), sentences(change.after())));
        result.add(details(title(change), change.kind(), true, words));
    }

    private String sentences(Optional<RuleText> rule) {
        return rule.map(text -> RuleSentences.print(text.definition(), getLocale(), Optional.empty()))
                .orElse("");
    }

    private Component details(String title, Kind kind, boolean opened, Component... content) {
        var summary = getTranslation("rules.difference." + kind.name().toLowerCase(Locale.ROOT), title);
        var details = new Details(summary, content);
        details.setOpened(opened);
        return details;
    }
}
