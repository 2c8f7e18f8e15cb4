package id.tolok.console.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.PageHeader;
import id.tolok.console.component.WhyDialog;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.organisation.Employee;
import id.tolok.organisation.Organisation;
import id.tolok.privacy.DataRequest;
import id.tolok.privacy.DataRequests;
import id.tolok.privacy.Retention;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.time.Clock;

/** The register of requests about personal data, the most urgent first; and for how long contents are kept. */
@Route(value = "settings/privacy", layout = MainLayout.class)
@InNavigation(value = Area.SETTINGS, order = 8, titleKey = "privacy.register.title")
@Requires(Permission.PRIVACY_READ)
@StyleSheet("context://tolok/planning.css")
public class PrivacyView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 30;

    private final transient DataRequests requests;
    private final transient Retention retention;
    private final transient Organisation organisation;
    private final transient Clock clock;
    private final boolean mayAnswer;
    private final Div cards = new Div();
    private final Div terms = new Div();
    private final Button more;
    private int shown = AT_A_TIME;

    PrivacyView(
            DataRequests requests, Retention retention, Organisation organisation, CurrentActor actor, Clock clock) {
        this.requests = requests;
        this.retention = retention;
        this.organisation = organisation;
        this.clock = clock;
        this.mayAnswer = actor.get().may(Permission.PRIVACY_ANSWER);
        cards.addClassName("tolok-cards");
        terms.addClassName("tolok-cards");
        more = new Button(getTranslation("privacy.register.more"), click -> {
            shown += AT_A_TIME;
            show();
        });
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey()))
                                .subtitle(getTranslation("privacy.register.subtitle")),
                        cards,
                        more,
                        new H2(getTranslation("privacy.terms.title")),
                        new Paragraph(getTranslation("privacy.terms.text")),
                        terms);
        show();
        showTerms();
    }

    private void show() {
        cards.removeAll();
        requests.register(0, shown).forEach(request -> cards.add(card(request)));
        int count = requests.count();
        more.setVisible(count > shown);
        if (count == 0) {
            cards.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("privacy.register.empty"),
                    getTranslation("privacy.register.empty-help")));
        }
    }

    private RequestCard card(DataRequest request) {
        var who = organisation.employee(request.employee()).map(Employee::name).orElse("");
        return mayAnswer && request.state() == DataRequest.State.OPEN
                ? new RequestCard(request, who, clock.instant(), answer(request, true), answer(request, false))
                : new RequestCard(request, who, clock.instant());
    }

    private Button answer(DataRequest request, boolean granted) {
        var action = getTranslation(granted ? "privacy.register.grant" : "privacy.register.decline");
        var button = new Button(
                action,
                click -> new WhyDialog(
                                action,
                                getTranslation(
                                        granted ? "privacy.register.grant-text" : "privacy.register.decline-text"),
                                action,
                                words -> {
                                    requests.answer(request.id(), granted, words);
                                    show();
                                })
                        .open());
        if (granted) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void showTerms() {
        terms.removeAll();
        retention.terms().forEach(term -> terms.add(new TermCard(retention, term, mayAnswer, this::showTerms)));
    }

    @Override
    public String titleKey() {
        return "privacy.register.title";
    }
}
