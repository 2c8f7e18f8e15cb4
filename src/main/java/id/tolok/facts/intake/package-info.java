/** CSV of facts, employees and goals: reading, row checks and aggregation. No Spring; the command line shares it. */
@NullMarked
@NamedInterface("intake")
package id.tolok.facts.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
