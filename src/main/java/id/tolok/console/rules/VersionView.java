package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.evaluation.RunsView;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.rules.RuleSetVersion;
import id.tolok.rules.VersionState;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import id.tolok.shared.RuleSetVersionId;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One version: where it stands, what can be done with it, its files, its difference to another, its history. */
@Route(value = "rules/version/:version([0-9]{1,18})", layout = MainLayout.class)
@StyleSheet("context://tolok/workshop.css")
@Requires(Permission.RULES_READ)
public class VersionView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient VersionPresenter presenter;
    private final transient ImpactPresenter impact;

    VersionView(VersionPresenter presenter, ImpactPresenter impact) {
        this.presenter = presenter;
        this.impact = impact;
        getContent().setSizeFull();
    }

    @Override
    public String titleKey() {
        return "rules.version.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new RuleSetVersionId(
                event.getRouteParameters().getLong("version").orElseThrow());
        var tab = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("tab")
                .orElse("files");
        show(presenter.version(id), tab);
    }

    private void show(RuleSetVersion version, String tab) {
        var content = getContent();
        content.removeAll();
        var words = impact.words(version, getLocale());
        var actions = new VersionActions(presenter, version, words, () -> show(presenter.version(version.id()), tab));
        var title = presenter.titles(version).in(getLocale());
        content.add(new PageHeader(
                        title + " · " + getTranslation("rules.version.number", version.number()), actions.buttons())
                .subtitle(subtitle(version)));
        var state = new Div(new Badges(version.state(), presenter.isInForce(version)), export(version), stock(version));
        if (version.state() == VersionState.PUBLISHED && presenter.mayEvaluate()) {
            state.add(evaluateAgain());
        }
        content.add(state);
        var tabs = tabs(version, tab);
        content.addAndExpand(tabs);
    }

    private RouterLink evaluateAgain() {
        var link = new RouterLink(getTranslation("rules.version.evaluate"), RunsView.class);
        link.addClassName("tolok-rule-export");
        return link;
    }

    private Anchor export(RuleSetVersion version) {
        return download(
                version.ruleSet().value() + "-" + version.number() + ".zip",
                "application/zip",
                "rules.version.export",
                () -> presenter.export(version));
    }

    private Anchor stock(RuleSetVersion version) {
        return download(
                version.ruleSet().value() + "-" + version.number() + ".drl",
                "text/plain",
                "rules.version.stock",
                () -> presenter.stock(version));
    }

    private Anchor download(String name, String type, String key, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation(key));
        link.addClassName("tolok-rule-export");
        return link;
    }

    private String subtitle(RuleSetVersion version) {
        return version.effectiveFrom()
                .map(day -> getTranslation("rules.version.effective", Formats.date(day, getLocale())))
                .orElseGet(() -> getTranslation(
                        "rules.version.opened",
                        version.opened().by(),
                        Formats.time(version.opened().at(), getLocale())));
    }

    private TabSheet tabs(RuleSetVersion version, String selected) {
        var contents = contents(version);
        var names = List.copyOf(contents.keySet());
        var sheet = new TabSheet();
        sheet.setSizeFull();
        names.forEach(name -> {
            var place = new Div();
            place.setSizeFull();
            sheet.add(getTranslation("rules.version.tab-" + name), place);
        });
        sheet.addSelectedChangeListener(event -> {
            var name = names.get(sheet.getSelectedIndex());
            fill(sheet, contents.get(name));
            remember(version, name);
        });
        int index = Math.max(names.indexOf(selected), 0);
        sheet.setSelectedIndex(index);
        fill(sheet, contents.get(names.get(index)));
        return sheet;
    }

    private SequencedMap<String, Supplier<Component>> contents(RuleSetVersion version) {
        var contents = new LinkedHashMap<String, Supplier<Component>>();
        if (version.state().isOpen()) {
            contents.put(
                    "readiness",
                    () -> new ReadinessPanel(
                            presenter.review(),
                            version,
                            presenter.actor().may(Permission.RULES_EDIT),
                            () -> show(presenter.version(version.id()), "impact")));
        }
        contents.put("files", () -> new FilesPanel(presenter.files(version)));
        contents.put("difference", () -> new DifferencePanel(presenter, impact, version));
        if (presenter.maySimulate()) {
            contents.put("impact", () -> new ImpactPanel(impact, version, ImpactPanel.inForce(), () -> {}));
        }
        contents.put("history", () -> new HistoryPanel(presenter, version));
        return contents;
    }

    private static void fill(TabSheet sheet, @Nullable Supplier<Component> content) {
        var place = (Div) sheet.getComponent(sheet.getSelectedTab());
        if (content != null && place.getComponentCount() == 0) {
            place.add(content.get());
        }
    }

    private static void remember(RuleSetVersion version, String tab) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        "rules/version/" + version.id().value() + "?"
                                + QueryParameters.of("tab", tab).getQueryString());
    }
}
