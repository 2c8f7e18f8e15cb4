package id.tolok.console.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.tolok.console.component.WhileShown;
import id.tolok.notification.Notifications;
import java.time.Duration;

/** The bell on top: how many notices are unread, looked up again while the page is open. */
class NoticeBell extends Composite<Button> {

    private static final long serialVersionUID = 1L;
    private static final Duration RHYTHM = Duration.ofSeconds(20);

    private final transient Notifications notifications;
    private final Span count = new Span();

    NoticeBell(Notifications notifications) {
        this.notifications = notifications;
        var button = getContent();
        button.setIcon(VaadinIcon.BELL_O.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("tolok-bell");
        button.setSuffixComponent(count);
        count.addClassName("tolok-bell-count");
        button.addClickListener(click -> UI.getCurrent().navigate("notices"));
        WhileShown.every(RHYTHM, this, () -> {
            refresh();
            return true;
        });
        refresh();
    }

    void refresh() {
        int unread = notifications.unread();
        count.setText(unread > 99 ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        var label = getTranslation("shell.notices.unread", unread);
        getContent().setAriaLabel(label);
        getContent().setTooltipText(label);
    }
}
