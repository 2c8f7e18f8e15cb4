package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Address;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.facts.FactRequest;
import id.tolok.planning.Period;
import id.tolok.planning.Periods;
import id.tolok.shared.EmployeeId;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;

/** What one asked about the own facts, with the answers; and the way to bring forward what one can prove. */
@Route(value = "facts/mine", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 1, titleKey = "facts.mine.title")
@Requires(Permission.FACTS_CONTRIBUTE)
@StyleSheet("context://tolok/planning.css")
public class MyRequestsView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient FactPresenter presenter;
    private final PeriodChoice period;
    private final Button add;
    private final Div cards = new Div();

    MyRequestsView(FactPresenter presenter, Periods periods) {
        this.presenter = presenter;
        period = new PeriodChoice(getTranslation("facts.imports.period"), periods);
        add = new Button(
                getTranslation("facts.own.title"),
                VaadinIcon.PLUS.create(),
                click -> new OwnFactDialog(presenter, period.getValue(), this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        cards.addClassName("tolok-cards");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), add).subtitle(getTranslation("facts.mine.subtitle")),
                        new FilterBar(period),
                        cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        period.read(event.getLocation());
        period.addValueChangeListener(change -> {
            Address.remember("facts/mine", Map.of("period", period.inAddress()));
            show();
        });
        show();
    }

    private void show() {
        cards.removeAll();
        var self = presenter.me();
        var during = period.getOptionalValue();
        add.setVisible(self.isPresent()
                && during.filter(one -> one.state().factsMayChange()).isPresent());
        var requests =
                self.flatMap(who -> during.map(one -> requests(who, one))).orElse(List.of());
        if (requests.isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.CLIPBOARD_CHECK,
                    getTranslation("facts.mine.empty"),
                    getTranslation(self.isPresent() ? "facts.mine.empty-help" : "facts.mine.nobody")));
        }
        during.map(presenter::indicators)
                .ifPresent(known -> requests.forEach(request -> cards.add(card(request, known))));
    }

    private List<FactRequest> requests(EmployeeId who, Period during) {
        return presenter.requests().of(who, during.id());
    }

    private RequestCard card(FactRequest request, Indicators known) {
        return request.state() == FactRequest.State.OPEN
                ? new RequestCard(presenter, request, known, "", withdraw(request))
                : new RequestCard(presenter, request, known, "");
    }

    private Button withdraw(FactRequest request) {
        return new Button(getTranslation("facts.mine.withdraw"), click -> {
            presenter.requests().withdraw(request.id());
            show();
        });
    }

    @Override
    public String titleKey() {
        return "facts.mine.title";
    }
}
