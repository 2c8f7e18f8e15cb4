package id.tolok.console.privacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Facts;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.Area;
import id.tolok.console.shell.InNavigation;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.privacy.DataRequest;
import id.tolok.privacy.DataRequests;
import id.tolok.privacy.MyData;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

/** What is kept about oneself, a copy to take away, and the requests that one made about it. */
@Route(value = "my-data", layout = MainLayout.class)
@InNavigation(value = Area.SETTINGS, order = 9, titleKey = "privacy.mine.title")
@Requires(Permission.PRIVACY_ASK)
@StyleSheet("context://tolok/planning.css")
public class MyDataView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;

    private final transient MyData data;
    private final transient DataRequests requests;
    private final transient CurrentActor actor;
    private final transient Clock clock;
    private final Div body = new Div();

    MyDataView(MyData data, DataRequests requests, CurrentActor actor, Clock clock) {
        this.data = data;
        this.requests = requests;
        this.actor = actor;
        this.clock = clock;
        body.addClassName("tolok-goals");
        getContent()
                .add(
                        new PageHeader(getTranslation(titleKey())).subtitle(getTranslation("privacy.mine.subtitle")),
                        body);
        show();
    }

    private void show() {
        body.removeAll();
        if (actor.get().employee().isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.USER_CARD,
                    getTranslation("privacy.mine.nobody"),
                    getTranslation("privacy.mine.nobody-help")));
            return;
        }
        var ask = new Button(
                getTranslation("privacy.ask.title"),
                VaadinIcon.QUESTION_CIRCLE_O.create(),
                click -> new AskDialog(requests, this::show).open());
        body.add(
                new H2(getTranslation("privacy.mine.kept")),
                kept(),
                new Paragraph(getTranslation("privacy.mine.copy")),
                downloads(),
                new H2(getTranslation("privacy.mine.requests")),
                new Paragraph(getTranslation("privacy.mine.rights")),
                new Div(ask),
                asked());
    }

    private Facts kept() {
        var kept = new Facts();
        data.tables()
                .forEach(table -> kept.add(
                        getTranslation("privacy.table." + table.code()),
                        getTranslation("privacy.mine.records", table.rows().size())));
        return kept;
    }

    private Div downloads() {
        var links = new Div(
                link(MyData.Format.XLSX, "data-saya.xlsx", getTranslation("privacy.mine.workbook")),
                link(MyData.Format.JSON, "data-saya.json", getTranslation("privacy.mine.json")));
        links.addClassName("tolok-downloads");
        return links;
    }

    private Anchor link(MyData.Format format, String name, String text) {
        var locale = getLocale();
        var who = actor.get();
        var link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(name);
                    event.setContentType("application/octet-stream");
                    try (var out = event.getOutputStream()) {
                        actor.as(who, () -> write(format, locale, out));
                    }
                },
                "");
        link.add(VaadinIcon.DOWNLOAD.create());
        link.add(text);
        return link;
    }

    private void write(MyData.Format format, Locale language, OutputStream out) {
        try {
            data.copy(format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the copy could not be sent", e);
        }
    }

    private Div asked() {
        var cards = new Div();
        cards.addClassName("tolok-cards");
        requests.mine().forEach(request -> cards.add(card(request)));
        return cards;
    }

    private RequestCard card(DataRequest request) {
        var now = clock.instant();
        return request.state() == DataRequest.State.OPEN
                ? new RequestCard(request, "", now, new Button(getTranslation("privacy.mine.withdraw"), click -> {
                    requests.withdraw(request.id());
                    show();
                }))
                : new RequestCard(request, "", now);
    }

    @Override
    public String titleKey() {
        return "privacy.mine.title";
    }
}
