package id.tolok.console.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.rules.FoundText;
import id.tolok.rules.RuleSearch;
import id.tolok.rules.RuleSetVersion;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;

/** Where a word is used, over all versions. */
@Route(value = "rules/search", layout = MainLayout.class)
@StyleSheet("context://tolok/workshop.css")
@Requires(Permission.RULES_READ)
public class RuleSearchView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 400;

    private final transient RuleSearch search;
    private final TextField words = new TextField();
    private final Div place = new Div();

    RuleSearchView(RuleSearch search) {
        this.search = search;
        words.setId("search-words");
        words.setLabel(getTranslation("rules.search.words"));
        words.setPlaceholder(getTranslation("rules.search.example"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setWidth("min(30rem, 100%)");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE);
        words.addValueChangeListener(event -> {
            show();
            remember();
        });
        place.setWidthFull();
        place.getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("rules.search.subtitle")),
                        words,
                        place);
    }

    @Override
    public String titleKey() {
        return "rules.search.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(words::setValue);
        show();
    }

    private void show() {
        place.removeAll();
        var found = search.find(words.getValue());
        if (found.isEmpty()) {
            place.add(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation(words.isEmpty() ? "rules.search.start" : "rules.search.nothing"),
                    getTranslation("rules.search.help")));
            return;
        }
        place.add(new Paragraph(getTranslation("rules.search.count", found.size())), grid(found));
    }

    private Grid<FoundText> grid(java.util.List<FoundText> found) {
        var grid = new Grid<FoundText>();
        grid.setId("search-found");
        grid.setAllRowsVisible(true);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("rules.search.place"))
                .setFlexGrow(3);
        grid.addColumn(FoundText::path)
                .setHeader(getTranslation("rules.history.file"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::versions)
                .setHeader(getTranslation("rules.calendar.versions"))
                .setAutoWidth(true);
        grid.setItems(found);
        return grid;
    }

    private Component what(FoundText text) {
        var line = new Code(text.line());
        var title = text.titles()
                .map(titles -> titles.in(getLocale()) + " (" + text.rule().orElse("") + ")")
                .or(text::rule);
        var place = new Div();
        title.ifPresent(words -> place.add(new Div(new Span(words))));
        place.add(line);
        return place;
    }

    private Component versions(FoundText text) {
        var links = new Div();
        links.addClassName("tolok-search-versions");
        text.versions().forEach(version -> links.add(link(version)));
        return links;
    }

    private RouterLink link(RuleSetVersion version) {
        var words = getTranslation("rules.version.number", version.number());
        return new RouterLink(
                version.ruleSet().value() + " · " + words, VersionView.class, VersionActions.parameters(version.id()));
    }

    private void remember() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        "rules/search?"
                                + QueryParameters.of("q", words.getValue()).getQueryString());
    }
}
