package id.tolok.api.internal;

import id.tolok.api.ApiScope;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The scopes of which a token needs at least one, on each address. What does not carry it is closed. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface RequiresScope {
    ApiScope[] value();
}
