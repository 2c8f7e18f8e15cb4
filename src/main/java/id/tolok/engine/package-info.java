/**
 * Rule text to checked model to executable to evaluation with trace. Rules are data: no text ever becomes Java.
 *
 * <p>CPU of one evaluation with all phases, exact decimals and full trace, beside peers on the same tables (60, 200, 600
 * rules; see {@code src/docs/benchmarks.md}): 0.71, 0.53, 0.46 times stock Drools with trace on doubles in one phase; 1.7,
 * 1.4, 1.2 times OpenL Tablets without trace. Parsing, checking and building takes 38 ms for 200 rules, 179 for 1,000.
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
