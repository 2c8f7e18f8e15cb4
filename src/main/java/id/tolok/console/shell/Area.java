package id.tolok.console.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** The console's areas in the order in which the navigation lists them. */
public enum Area {
    HOME(VaadinIcon.HOME_O),
    EMPLOYEES(VaadinIcon.USERS),
    GOALS(VaadinIcon.FLAG_O),
    FACTS(VaadinIcon.CLIPBOARD_CHECK),
    FEEDBACK(VaadinIcon.COMMENT_ELLIPSIS_O),
    RULES(VaadinIcon.SCALE_UNBALANCE),
    CRITERIA(VaadinIcon.BOOK),
    EVALUATION(VaadinIcon.CHART),
    COACHING(VaadinIcon.HANDS_UP),
    AUDIT(VaadinIcon.LOCK),
    SETTINGS(VaadinIcon.COG_O);

    private final VaadinIcon icon;

    Area(VaadinIcon icon) {
        this.icon = icon;
    }

    VaadinIcon icon() {
        return icon;
    }

    String titleKey() {
        return "shell.area." + name().toLowerCase(Locale.ROOT);
    }
}
