package id.tolok.console.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import id.tolok.shared.Actor;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewAccessTest {

    @Test
    void shutsAViewThatSaysNothing() {
        assertThat(ViewAccess.admits(Silent.class, Actor.system("test"))).isFalse();
    }

    @Test
    void admitsWhoeverHasOneOfThePermissions() {
        assertThat(ViewAccess.admits(ForEditors.class, holding(Permission.RULES_APPROVE)))
                .isTrue();
        assertThat(ViewAccess.admits(ForEditors.class, holding(Permission.AUDIT_READ)))
                .isFalse();
        assertThat(ViewAccess.admits(ForEditors.class, holding())).isFalse();
    }

    @Test
    void admitsEverySignedInPersonWhereThatIsSaid() {
        assertThat(ViewAccess.admits(ForAll.class, holding())).isTrue();
    }

    private static Actor holding(Permission... permissions) {
        return new Actor("somebody", Optional.empty(), Set.of(permissions));
    }

    private static final class Silent extends Div {}

    @Requires({Permission.RULES_EDIT, Permission.RULES_APPROVE})
    private static final class ForEditors extends Div {}

    @OpenToAll("a test")
    private static final class ForAll extends Div {}
}
