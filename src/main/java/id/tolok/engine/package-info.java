/**
 * Rule text to checked model to executable to evaluation with trace. Rules are data: no text ever becomes Java.
 *
 * <p>CPU of one evaluation with all phases, exact decimals and full trace, beside peers on the same tables (60, 200, 600
 * rules; see {@code src/docs/benchmarks.md}): 1.13, 0.85, 0.79 times stock Drools with trace on doubles in one phase; 2.8,
 * 2.0, 1.9 times OpenL Tablets without trace.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.tolok.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
