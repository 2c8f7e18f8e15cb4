/** What is wrong with a rule set before anybody is evaluated: gaps, overlaps, contradictions and rules that cannot matter. */
@NullMarked
package id.tolok.engine.internal.verifying;

import org.jspecify.annotations.NullMarked;
