package id.tolok.access.internal;

import id.tolok.access.AccessRefusal;
import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor that work was handed over with, otherwise the account that is signed in. */
@Component
class SignedInActor implements CurrentActor {

    private static final ScopedValue<Actor> HANDED_OVER = ScopedValue.newInstance();

    private final ActorsByName actors;

    SignedInActor(ActorsByName actors) {
        this.actors = actors;
    }

    @Override
    public Actor get() {
        return HANDED_OVER.isBound() ? HANDED_OVER.get() : signedIn();
    }

    @Override
    public Actor require(Permission permission) {
        var actor = get();
        if (!actor.may(permission)) {
            throw new AccessRefusal("NOT_PERMITTED", permission.code());
        }
        return actor;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(HANDED_OVER, actor).call(work::get);
    }

    private Actor signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            throw new AccessRefusal("NOT_SIGNED_IN");
        }
        return actors.find(authentication.getName()).orElseThrow(() -> new AccessRefusal("NOT_SIGNED_IN"));
    }
}
