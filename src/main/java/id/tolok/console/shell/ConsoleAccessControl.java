package id.tolok.console.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import id.tolok.console.signin.SignInView;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Asks {@link ViewAccess} and nobody else; a refusal shows the page that says so, not one that says "not found". */
@Component
@Primary
class ConsoleAccessControl extends SpringNavigationAccessControl {

    private static final long serialVersionUID = 1L;

    ConsoleAccessControl(ViewAccess access) {
        super(List.of(access), new DefaultAccessCheckDecisionResolver());
        setLoginView(SignInView.class);
    }

    @Override
    protected Class<? extends RuntimeException> getAccessDeniedException(AnnotatedElement view) {
        return AccessDeniedException.class;
    }
}
