package id.tolok.console.shell;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Requires;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Opens a view only to somebody whom its {@link Requires} or {@link OpenToAll} admits; without either it stays shut. */
@Component
public class ViewAccess implements NavigationAccessChecker {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor actor;

    ViewAccess(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        var view = context.getNavigationTarget();
        if (context.isErrorHandling() || view.isAnnotationPresent(AnonymousAllowed.class)) {
            return context.allow();
        }
        if (context.getPrincipal() == null) {
            return context.deny("not signed in");
        }
        return admits(view, actor.get()) ? context.allow() : context.deny("not permitted: " + view.getSimpleName());
    }

    static boolean admits(Class<?> view, Actor actor) {
        if (view.isAnnotationPresent(OpenToAll.class)) {
            return true;
        }
        var requires = view.getAnnotation(Requires.class);
        return requires != null && Arrays.stream(requires.value()).anyMatch(actor::may);
    }
}
