package id.tolok.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application, on the database that the system property {@code tolok.test.database} names ({@code
 * h2} or {@code postgresql}). All such tests share one context and one database: a test makes its own data, under names
 * of its own, and never counts what others may have left. Add nothing that would need a second context (no mock beans,
 * no properties): {@link TestDatabase} refuses to start many.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface WholeApplication {}
