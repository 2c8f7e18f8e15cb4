package id.tolok.console.facts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.Ask;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.StateBadge;
import id.tolok.console.component.StateBadge.Tone;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.facts.RatingInvitation;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.Locale;

/** The colleagues about whom one is asked; the answers stay sealed and name nobody. */
@Route(value = "facts/rate", layout = MainLayout.class)
@InNavigation(value = Area.FACTS, order = 7, titleKey = "facts.rate.title")
@Requires(Permission.FACTS_CONTRIBUTE)
@StyleSheet("context://tolok/planning.css")
public class RateView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient RatingPresenter presenter;
    private final Div cards = new Div();

    RateView(RatingPresenter presenter) {
        this.presenter = presenter;
        cards.addClassName("tolok-cards");
        getContent()
                .add(new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("facts.rate.subtitle")), cards);
        show();
    }

    private void show() {
        cards.removeAll();
        var invitations = presenter.answers().mine();
        if (invitations.isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("facts.rate.empty"),
                    getTranslation("facts.rate.empty-help")));
        }
        invitations.forEach(invitation -> cards.add(card(invitation)));
    }

    private Article card(RatingInvitation invitation) {
        boolean isAnswered = !invitation.answers().isEmpty();
        var answer = new Button(
                getTranslation(isAnswered ? "facts.rate.change" : "facts.rate.answer"),
                click -> new RateDialog(presenter.answers(), invitation, this::show).open());
        answer.addThemeVariants(ButtonVariant.SMALL);
        if (!isAnswered) {
            answer.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var decline = new Button(getTranslation("facts.rate.decline"), click -> decline(invitation));
        decline.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var actions = new Div(answer, decline);
        actions.addClassName("tolok-page-actions");
        var card = new Article(
                new H3(invitation.subject()),
                new StateBadge(
                        getTranslation(isAnswered ? "facts.rate.answered" : "facts.rate.open"),
                        isAnswered ? Tone.GOOD : Tone.WARNING),
                new Paragraph(getTranslation(
                        "facts.rate.as-" + invitation.kind().name().toLowerCase(Locale.ROOT), invitation.position())),
                new Paragraph(getTranslation("facts.ratings.until", Formats.date(invitation.until(), getLocale()))),
                actions);
        card.addClassName("tolok-card");
        return card;
    }

    private void decline(RatingInvitation invitation) {
        Ask.before(
                getTranslation("facts.rate.decline-title", invitation.subject()),
                getTranslation("facts.rate.decline-text"),
                getTranslation("facts.rate.decline"),
                () -> {
                    presenter.answers().decline(invitation.id());
                    show();
                });
    }

    @Override
    public String titleKey() {
        return "facts.rate.title";
    }
}
