package id.tolok.console.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** Changes between light and dark; until somebody does, the page follows the system. */
public class ColorSwitch extends Composite<Button> {

    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "return getComputedStyle(document.documentElement).colorScheme === 'dark'"
            + " || (document.documentElement.getAttribute('theme') !== 'light'"
            + " && matchMedia('(prefers-color-scheme: dark)').matches)";

    public ColorSwitch() {
        var button = getContent();
        button.setIcon(VaadinIcon.ADJUST.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.colors.change"));
        button.setTooltipText(getTranslation("shell.colors.change"));
        button.addClickListener(click -> {
            var page = UI.getCurrent().getPage();
            page.executeJs(SHOWN)
                    .then(Boolean.class, dark -> choose(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK));
        });
    }

    private static void choose(ColorScheme.Value scheme) {
        Preferences.colors(scheme);
        var page = UI.getCurrent().getPage();
        page.setColorScheme(scheme);
        page.executeJs("window.dispatchEvent(new Event('tolok-colors'))");
    }
}
