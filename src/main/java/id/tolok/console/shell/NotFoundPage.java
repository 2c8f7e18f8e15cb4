package id.tolok.console.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;

/** Nothing lives at this address, or not any more. */
@ParentLayout(MainLayout.class)
class NotFoundPage extends ErrorPage<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NotFoundPage() {
        super("shell.notfound");
    }

    @Override
    int status() {
        return 404;
    }

    @Override
    VaadinIcon icon() {
        return VaadinIcon.MAP_MARKER;
    }
}
