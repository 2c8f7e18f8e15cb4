/**
 * Rule text to checked model to executable to evaluation with trace. Rules are data: no text ever becomes Java.
 *
 * <p>CPU of one evaluation with all phases, exact decimals and full trace, beside peers on the same tables (60, 200, 600
 * rules; see {@code src/docs/benchmarks.md}): 1.13, 0.85, 0.79 times stock Drools with trace on doubles in one phase; 2.8,
 * 2.0, 1.9 times OpenL Tablets without trace.
 * Why-not for all of 200 rules of one employee takes 0.42 ms, verifying 500 rules 0.04 to 0.13 s.
 *
 * <p>{@link id.tolok.engine.Verification} finds gaps, overlaps and what cannot matter, each with an invented employee who
 * shows it ({@link id.tolok.engine.Witness}). A gap has a {@link id.tolok.engine.Remedy}: {@code cells(table)} are the cells
 * of the missing row, for {@link id.tolok.engine.TableFile#insertRow} behind the row {@code beside}; {@code into(file)}
 * gives the whole file with it, whether {@code .drl.csv}, {@code .drl.xlsx} or {@code .drl}; {@code drl()} is the rule.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package id.tolok.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
