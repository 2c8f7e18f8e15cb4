package id.tolok.console.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;

/** The signed-in person's role does not open this screen. */
@ParentLayout(MainLayout.class)
class ForbiddenPage extends ErrorPage<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    ForbiddenPage() {
        super("shell.forbidden");
    }

    @Override
    int status() {
        return 403;
    }

    @Override
    VaadinIcon icon() {
        return VaadinIcon.LOCK;
    }
}
