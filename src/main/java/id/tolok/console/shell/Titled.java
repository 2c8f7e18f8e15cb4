package id.tolok.console.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view whose title in the browser's tab comes from the text files. */
public interface Titled extends HasDynamicTitle {

    String titleKey();

    @Override
    default String getPageTitle() {
        return UI.getCurrent().getTranslation(titleKey()) + " · Tolok";
    }
}
