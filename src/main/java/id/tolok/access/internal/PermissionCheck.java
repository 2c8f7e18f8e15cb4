package id.tolok.access.internal;

import id.tolok.access.AccessRefusal;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.OpenToAll;
import id.tolok.shared.Permission;
import id.tolok.shared.Requires;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aspectj.lang.JoinPoint;
import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;
import org.aspectj.lang.reflect.MethodSignature;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stands before every public method of every service in a module's root package: the current actor needs one of the
 * permissions that the method requires. A method that says nothing is closed to everybody, the system included.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PermissionCheck {

    private final CurrentActor actor;
    private final Map<Method, Door> doors = new ConcurrentHashMap<>();

    PermissionCheck(CurrentActor actor) {
        this.actor = actor;
    }

    @Before("execution(public * id.tolok.*.*.*(..)) && within(id.tolok.*.*)"
            + " && @within(org.springframework.stereotype.Service)")
    void check(JoinPoint call) {
        var called = ((MethodSignature) call.getSignature()).getMethod();
        var method = AopUtils.getMostSpecificMethod(called, call.getTarget().getClass());
        switch (doors.computeIfAbsent(method, PermissionCheck::door)) {
            case Door.Open open -> {}
            case Door.Closed closed -> throw new AccessRefusal("NOT_PERMITTED", method.getName());
            case Door.Guarded guarded -> guarded.check(actor);
        }
    }

    private static Door door(Method method) {
        return at(method, Requires.class)
                .<Door>map(requires -> new Door.Guarded(Set.of(requires.value())))
                .or(() -> at(method, OpenToAll.class).map(open -> new Door.Open()))
                .orElseGet(Door.Closed::new);
    }

    private static <A extends java.lang.annotation.Annotation> Optional<A> at(Method method, Class<A> annotation) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, annotation));
    }

    private sealed interface Door {

        record Open() implements Door {}

        record Closed() implements Door {}

        record Guarded(Set<Permission> anyOf) implements Door {
            void check(CurrentActor actor) {
                var who = actor.get();
                if (anyOf.stream().noneMatch(who::may)) {
                    throw new AccessRefusal("NOT_PERMITTED", codes());
                }
            }

            private String codes() {
                return anyOf.stream().map(Permission::code).sorted().collect(Collectors.joining(", "));
            }
        }
    }
}
