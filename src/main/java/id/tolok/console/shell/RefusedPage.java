package id.tolok.console.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.ParentLayout;
import id.tolok.shared.Refusal;

/** A view that asked for something the business refuses: its own sentence says why. */
@ParentLayout(MainLayout.class)
class RefusedPage extends ErrorPage<Refusal> {

    private static final long serialVersionUID = 1L;

    RefusedPage() {
        super("shell.refused");
    }

    @Override
    int status() {
        return 403;
    }

    @Override
    VaadinIcon icon() {
        return VaadinIcon.HAND;
    }

    @Override
    String sentence(Refusal refusal) {
        return refusal.message(getLocale());
    }
}
