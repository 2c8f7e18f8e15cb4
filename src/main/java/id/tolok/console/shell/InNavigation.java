package id.tolok.console.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a view (without URL parameters that must be given) into the navigation, for those whom it admits. The first view
 * of an area bears the area's name; a further one names the key of its own title.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InNavigation {
    Area value();

    int order() default 0;

    String titleKey() default "";
}
