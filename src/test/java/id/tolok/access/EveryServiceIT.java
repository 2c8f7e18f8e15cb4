package id.tolok.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.tolok.shared.Actor;
import id.tolok.shared.CurrentActor;
import id.tolok.shared.Permission;
import id.tolok.shared.Refusal;
import id.tolok.shared.Requires;
import id.tolok.testing.Actors;
import id.tolok.testing.UnguardedService;
import id.tolok.testing.WholeApplication;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;

/** Calls every method of every service as every role that may not, and as nobody. */
@WholeApplication
final class EveryServiceIT {

    private static final Map<Class<?>, Object> ZEROS =
            Map.of(int.class, 0, long.class, 0L, boolean.class, false, double.class, 0.0);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UnguardedService unguarded;

    @Autowired
    private CurrentActor actor;

    @TestFactory
    Stream<DynamicTest> refusesEveryRoleThatLacksThePermission() {
        return services()
                .flatMap(service -> guardedMethods(service)
                        .map(method -> DynamicTest.dynamicTest(
                                AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName(),
                                () -> refusesWhoMayNot(service, method))));
    }

    @Test
    void findsTheServices() {
        assertThat(services()).hasSizeGreaterThan(8);
    }

    @Test
    void closesAMethodThatSaysNothingToEverybody() {
        for (var role : Role.values()) {
            assertThatThrownBy(() -> actor.as(Actors.of(role), unguarded::open)).isInstanceOf(AccessRefusal.class);
        }
        assertThatThrownBy(() -> actor.as(Actor.system("test"), unguarded::open))
                .isInstanceOf(AccessRefusal.class);
    }

    private void refusesWhoMayNot(Object service, Method method) {
        var permissions = method.getAnnotation(Requires.class).value();
        for (var role : Role.values()) {
            if (Arrays.stream(permissions).noneMatch(role.permissions()::contains)) {
                assertThat(codeOf(() -> actor.as(Actors.of(role), () -> call(service, method))))
                        .as("as " + role)
                        .isEqualTo("NOT_PERMITTED");
            }
        }
        assertThat(codeOf(() -> call(service, method))).as("as nobody").isEqualTo("NOT_SIGNED_IN");
    }

    private static String codeOf(Runnable call) {
        var thrown = catchThrowable(call::run);
        return thrown instanceof Refusal refusal ? refusal.code() : String.valueOf(thrown);
    }

    private static Object call(Object service, Method method) {
        var nothing = Arrays.stream(method.getParameterTypes()).map(ZEROS::get).toArray();
        try {
            return method.invoke(service, nothing);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Method> guardedMethods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.isAnnotationPresent(Requires.class));
    }

    private Stream<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean ->
                        AopUtils.getTargetClass(bean).getPackageName().matches("id\\.tolok\\.(?!testing)[a-z]+"));
    }

    @Test
    void leavesNoPermissionToNobody() {
        for (var permission : Permission.values()) {
            assertThat(Arrays.stream(Role.values()))
                    .as(permission.code())
                    .anyMatch(role -> role.permissions().contains(permission));
        }
    }
}
