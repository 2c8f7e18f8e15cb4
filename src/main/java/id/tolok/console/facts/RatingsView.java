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
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.FilterBar;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.PeriodChoice;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.facts.RatingRound;
import id.tolok.planning.Periods;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.List;
import java.util.Map;

/** Rounds of behaviour ratings: whom colleagues are asked about, and how many have answered. Never who, never what. */
@Route(value = "facts/ratings", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 6, titleKey = "facts.ratings.title")
@Requires(Permission.FACTS_RECORD)
@StyleSheet("context://tolok/planning.css")
public class RatingsView extends Composite<VerticalLayout> implements BeforeEnterObserver, Titled {

    private static final long serialVersionUID = 1L;

    private final transient RatingPresenter presenter;
    private final PeriodChoice period;
    private final Button invite;
    private final Button inviteAll;
    private final Div body = new Div();

    RatingsView(RatingPresenter presenter, Periods periods) {
        this.presenter = presenter;
        period = new PeriodChoice(getTranslation("facts.imports.period"), periods);
        invite = new Button(
                getTranslation("facts.ratings.invite"),
                VaadinIcon.PLUS.create(),
                click -> new InviteDialog(presenter, period.getValue(), this::show).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        inviteAll = new Button(
                getTranslation("facts.ratings.invite-all"),
                click -> new InviteAllDialog(presenter, period.getValue(), this::show).open());
        body.addClassName("tolok-cards");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()), inviteAll, invite)
                                .subtitle(getTranslation("facts.ratings.subtitle")),
                        new FilterBar(period),
                        body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        period.read(event.getLocation());
        period.addValueChangeListener(change -> {
            Address.remember("facts/ratings", Map.of("period", period.inAddress()));
            show();
        });
        show();
    }

    private void show() {
        body.removeAll();
        var during = period.getOptionalValue();
        boolean isOpen = during.filter(one -> one.state().factsMayChange()).isPresent();
        invite.setVisible(isOpen);
        inviteAll.setVisible(isOpen);
        var rounds = during.map(one -> presenter.rounds().of(one.id())).orElse(List.of());
        if (rounds.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.USERS,
                    getTranslation("facts.ratings.empty"),
                    getTranslation("facts.ratings.empty-help")));
        }
        var names = presenter.names(rounds.stream().map(RatingRound::subject).toList());
        rounds.forEach(round -> body.add(
                new RatingCard(names.getOrDefault(round.subject(), ""), round, () -> close(round), () -> drop(round))));
    }

    private void close(RatingRound round) {
        Ask.before(
                getTranslation("facts.ratings.close-title"),
                getTranslation(round.hidesRaters() ? "facts.ratings.close-text" : "facts.ratings.close-few"),
                getTranslation("facts.ratings.close"),
                () -> {
                    presenter.rounds().close(round.id());
                    show();
                });
    }

    private void drop(RatingRound round) {
        Ask.beforeDanger(
                getTranslation("facts.ratings.drop-title"),
                getTranslation("facts.ratings.drop-text"),
                getTranslation("facts.ratings.drop"),
                () -> {
                    presenter.rounds().drop(round.id());
                    show();
                });
    }

    @Override
    public String titleKey() {
        return "facts.ratings.title";
    }
}
