package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.WhyDialog;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Notices;
import id.tolok.console.shell.Titled;
import id.tolok.facts.FactRequest;
import id.tolok.shared.PeriodId;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests about facts that wait for one's answer, the most urgent first, and the latest answers. */
@Route(value = "facts/requests", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 5, titleKey = "facts.requests.title")
@Requires(Permission.FACTS_RECORD)
@StyleSheet("context://tolok/planning.css")
public class RequestsView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 20;

    private final transient FactPresenter presenter;
    private final transient Map<PeriodId, Indicators> indicators = new HashMap<>();
    private final Div body = new Div();

    RequestsView(FactPresenter presenter) {
        this.presenter = presenter;
        body.addClassName("tolok-goals");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.requests.subtitle")),
                        body);
        show();
    }

    private void show() {
        body.removeAll();
        var waiting = presenter.requests().waitingForMe();
        if (waiting.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("facts.requests.empty"),
                    getTranslation("facts.requests.empty-help")));
        } else {
            body.add(cards(waiting, true));
        }
        var answered = presenter.requests().answered(LATEST);
        if (!answered.isEmpty()) {
            body.add(new H2(getTranslation("facts.requests.latest")), cards(answered, false));
        }
    }

    private Div cards(List<FactRequest> requests, boolean mayAnswer) {
        var cards = new Div();
        cards.addClassName("tolok-cards");
        requests.forEach(request -> indicators(request.period())
                .map(known -> new RequestCard(
                        presenter,
                        request,
                        known,
                        presenter.name(request.employee()),
                        mayAnswer ? new Button[] {accept(request), decline(request)} : new Button[0]))
                .ifPresent(cards::add));
        return cards;
    }

    private Optional<Indicators> indicators(PeriodId id) {
        return presenter.period(id).map(period -> indicators.computeIfAbsent(id, key -> presenter.indicators(period)));
    }

    private Button accept(FactRequest request) {
        var button = new Button(
                getTranslation("facts.requests.accept"),
                click -> Ask.before(
                        getTranslation("facts.requests.accept-title"),
                        getTranslation("facts.requests.accept-text"),
                        getTranslation("facts.requests.accept"),
                        () -> accepted(request)));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void accepted(FactRequest request) {
        var issues = presenter.requests().accept(request.id(), "");
        if (issues.hasErrors()) {
            issues.forEach(issue -> Notices.warn(issue.message(getLocale())));
        } else {
            Notices.done(getTranslation("facts.requests.accepted"));
            show();
        }
    }

    private Button decline(FactRequest request) {
        return new Button(
                getTranslation("facts.requests.decline"),
                click -> new WhyDialog(
                                getTranslation("facts.requests.decline"),
                                getTranslation("facts.requests.decline-text"),
                                getTranslation("facts.requests.decline"),
                                reason -> {
                                    presenter.requests().decline(request.id(), reason);
                                    show();
                                })
                        .open());
    }

    @Override
    public String titleKey() {
        return "facts.requests.title";
    }
}
