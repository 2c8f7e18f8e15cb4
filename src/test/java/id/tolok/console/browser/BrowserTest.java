package id.tolok.console.browser;

import id.tolok.Tolok;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with demo data on a fresh H2 file, visited with Chromium: test methods take a {@link Visitor}.
 * Skipped where no Chromium is installed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith({NeedsChromium.class, Visits.class})
@SpringBootTest(classes = Tolok.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@ActiveProfiles("demo")
public @interface BrowserTest {}
