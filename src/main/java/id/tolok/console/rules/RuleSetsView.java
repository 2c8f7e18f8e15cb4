package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.ActorName;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.planning.Periods;
import id.tolok.rules.PublishedRules;
import id.tolok.rules.RuleSet;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.RuleSets;
import id.tolok.rules.Signature;
import id.tolok.rules.VersionState;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** All rule sets, each with its versions: which one counts today, which are being written, who did what. */
@Route(value = "rules", layout = MainLayout.class)
@InNavigation(Area.RULES)
@Requires(Permission.RULES_READ)
@StyleSheet("context://tolok/workshop.css")
public class RuleSetsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient RuleSets ruleSets;
    private final transient PublishedRules published;
    private final transient Periods periods;
    private final transient PinPresenter pins;
    private final LocalDate today;

    RuleSetsView(RuleSets ruleSets, PublishedRules published, Periods periods, PinPresenter pins, Clock clock) {
        this.pins = pins;
        this.periods = periods;
        this.ruleSets = ruleSets;
        this.published = published;
        this.today = LocalDate.now(clock);
        getContent()
                .add(new PageHeader(
                                getTranslation(titleKey()),
                                to("search", VaadinIcon.SEARCH, RuleSearchView.class),
                                to("help", VaadinIcon.QUESTION_CIRCLE_O, RuleHelpView.class))
                        .subtitle(getTranslation("rules.sets.subtitle")));
        var all = ruleSets.all();
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.SCALE_UNBALANCE,
                            getTranslation("rules.sets.empty"),
                            getTranslation("rules.sets.empty-help")));
        }
        all.forEach(this::add);
    }

    private Button to(String name, VaadinIcon icon, Class<? extends Component> view) {
        var button = new Button(
                getTranslation("rules." + name + ".title"),
                icon.create(),
                click -> UI.getCurrent().navigate(view));
        button.setId("to-" + name);
        return button;
    }

    @Override
    public String titleKey() {
        return "shell.area.rules";
    }

    private void add(RuleSet ruleSet) {
        var inForce = published.inForce(ruleSet.id(), today).map(RuleSetVersion::id);
        var grid = new Grid<RuleSetVersion>();
        grid.setId("versions-" + ruleSet.id().value());
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("rules.sets.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(version -> new Badges(
                        version.state(), inForce.filter(version.id()::equals).isPresent()))
                .setHeader(getTranslation("rules.sets.state"))
                .setAutoWidth(true);
        grid.addColumn(version -> version.effectiveFrom().map(this::day).orElse(""))
                .setHeader(getTranslation("rules.sets.effective"))
                .setAutoWidth(true);
        grid.addColumn(version -> String.join(", ", version.authors()))
                .setHeader(getTranslation("rules.sets.authors"))
                .setAutoWidth(true);
        grid.addColumn(version -> signature(version.approved()))
                .setHeader(getTranslation("rules.sets.approved"))
                .setAutoWidth(true);
        grid.addColumn(version -> signature(version.published()))
                .setHeader(getTranslation("rules.sets.published"))
                .setAutoWidth(true);
        grid.setItems(ruleSets.versions(ruleSet.id()));
        var timeline = new VersionTimeline(ruleSets.calendar(ruleSet.id()), periods.all(), today);
        getContent().add(new H2(ruleSet.titles().in(getLocale())), timeline, pins(ruleSet), grid);
    }

    private PinnedPeriods pins(RuleSet ruleSet) {
        var versions = ruleSets.versions(ruleSet.id());
        var pinned = pins.pinned(ruleSet.id());
        var list = new PinnedPeriods(
                pinned,
                periods.all(),
                versions,
                pins.mayRepin(),
                period -> pinned.stream()
                        .filter(pin -> pin.period().equals(period.id()))
                        .findFirst()
                        .ifPresent(pin -> new RepinDialog(
                                        pins,
                                        period,
                                        pin,
                                        versions.stream()
                                                .filter(version -> version.state() == VersionState.PUBLISHED)
                                                .filter(version -> !version.id().equals(pin.version()))
                                                .toList(),
                                        () -> UI.getCurrent().refreshCurrentRoute(false))
                                .open()));
        list.setId("pins-" + ruleSet.id().value());
        return list;
    }

    private RouterLink link(RuleSetVersion version) {
        return new RouterLink(
                getTranslation("rules.version.number", version.number()),
                VersionView.class,
                new RouteParameters("version", String.valueOf(version.id().value())));
    }

    private String day(LocalDate date) {
        return Formats.date(date, getLocale());
    }

    private String signature(Optional<Signature> signature) {
        return signature
                .map(s -> ActorName.of(s.by(), this) + ", " + Formats.time(s.at(), getLocale()))
                .orElse("");
    }
}
