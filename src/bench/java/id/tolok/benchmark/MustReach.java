package id.tolok.benchmark;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;

/** What a benchmark may take at most; the report says whether it does. */
@Retention(RUNTIME)
@Repeatable(MustReach.All.class)
@interface MustReach {

    /** CPU time of one operation. */
    double micros() default Double.POSITIVE_INFINITY;

    /** Time by the clock of one operation that waits for a database. */
    double seconds() default Double.POSITIVE_INFINITY;

    /** Times what the named benchmark of the same class takes with the same parameters. */
    double times() default Double.POSITIVE_INFINITY;

    String of() default "";

    /** Whether the aim is a direction to go in as far as is reasonable: the report says how far, not whether. */
    boolean towards() default false;

    /** Value of the parameter for which this holds; empty for all. */
    String parameter() default "";

    @Retention(RUNTIME)
    @interface All {
        MustReach[] value();
    }
}
