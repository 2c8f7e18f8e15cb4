package id.tolok.console.notices;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import id.tolok.console.component.EmptyState;
import id.tolok.console.component.Formats;
import id.tolok.console.component.PageHeader;
import id.tolok.console.shell.MainLayout;
import id.tolok.console.shell.Titled;
import id.tolok.notification.Notifications;
import id.tolok.notification.StoredNotice;
import id.tolok.shared.OpenToAll;

/** The own notices, newest first; the unread ones stand out. */
@Route(value = "notices", layout = MainLayout.class)
@OpenToAll("everybody reads the own notices")
public class NoticesView extends Composite<VerticalLayout> implements Titled {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    private final transient Notifications notifications;
    private final Div list = new Div();

    NoticesView(Notifications notifications) {
        this.notifications = notifications;
        var settings = new Button(
                getTranslation("notices.settings.title"),
                VaadinIcon.ENVELOPE_O.create(),
                click -> new MailSettingsDialog(notifications).open());
        var readAll = new Button(getTranslation("notices.page.read-all"), VaadinIcon.CHECK.create(), click -> {
            notifications.readAll();
            show();
        });
        list.addClassName("tolok-notices");
        getContent().add(new PageHeader(getTranslation(titleKey()), readAll, settings), list);
        show();
    }

    private void show() {
        list.removeAll();
        var notices = notifications.newest(getLocale(), 0, SHOWN);
        if (notices.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.BELL_O,
                    getTranslation("notices.page.empty"),
                    getTranslation("notices.page.empty-help")));
        }
        notices.forEach(notice -> list.add(line(notice)));
        if (notifications.count() > SHOWN) {
            list.add(new Paragraph(getTranslation("notices.page.older", SHOWN)));
        }
    }

    private Component line(StoredNotice notice) {
        var sentence = new Span(notice.sentence());
        var when = new Span(Formats.time(notice.at(), getLocale()));
        when.addClassName("tolok-notice-when");
        var line = new Button();
        var words = new Div(sentence, when);
        line.getElement().appendChild(words.getElement());
        line.addThemeVariants(ButtonVariant.TERTIARY);
        line.addClassName("tolok-notice");
        if (notice.isUnread()) {
            line.addClassName("tolok-notice-unread");
            line.setPrefixComponent(VaadinIcon.CIRCLE.create());
        }
        line.addClickListener(click -> {
            notifications.read(notice.id());
            if (notice.link().isEmpty()) {
                show();
            } else {
                UI.getCurrent().navigate(notice.link());
            }
        });
        return line;
    }

    @Override
    public String titleKey() {
        return "notices.page.title";
    }
}
