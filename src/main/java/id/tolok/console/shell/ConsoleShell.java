package id.tolok.console.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** The page that holds the console: Aura with Tolok's own styles, and progress pushed from the server. */
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("context://aura/aura.css")
@StyleSheet("context://tolok/tolok.css")
public class ConsoleShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Tolok");
        settings.addLink("icon", "tolok/tolok.svg");
    }
}
