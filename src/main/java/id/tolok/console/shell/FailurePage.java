package id.tolok.console.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.ParentLayout;

/** Something failed that should not: the log explains it under the incident's number. */
@ParentLayout(MainLayout.class)
class FailurePage extends ErrorPage<Exception> {

    private static final long serialVersionUID = 1L;

    FailurePage() {
        super("shell.failure");
    }

    @Override
    int status() {
        return 500;
    }

    @Override
    VaadinIcon icon() {
        return VaadinIcon.TOOLS;
    }

    @Override
    String sentence(Exception thrown) {
        return getTranslation("shell.failure.sentence", Incident.log(thrown).id());
    }
}
